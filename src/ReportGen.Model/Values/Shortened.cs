namespace ReportGen.Model.Values;

/// <summary>A text cut to a length, with a sign that something is left out; a rare character of two halves is never cut between them.</summary>
public static class Shortened
{
    /// <summary>The text as it is, or its beginning and the sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many UTF-16 units of it may stay.</param>
    /// <param name="sign">What stands for the rest.</param>
    public static string To(string text, int longest, string sign = "……")
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + sign;
    }
}
