namespace ReportGen.Reading.Recognition;

/// <summary>The name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The most similar of some names; empty where none is similar.</summary>
    public static string Of(string name, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(name);
        return MarkerNames.Nearest(name, names);
    }
}
