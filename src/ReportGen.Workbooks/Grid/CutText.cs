namespace ReportGen.Workbooks.Grid;

/// <summary>Texts that the file format takes only so long.</summary>
internal static class CutText
{
    /// <summary>As much of a text as fits; a character of two halves is not cut in two.</summary>
    public static string To(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
