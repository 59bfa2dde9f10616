namespace ReportGen.App.Batch;

/// <summary>How results are called: as their input, in the same folders, with 自评表 behind the name.</summary>
internal static class OutputNames
{
    private const string Suffix = "_自评表";

    /// <summary>One name per input, without ending; two inputs that differ only in their ending keep it in the name.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<InputFile> inputs)
    {
        var stems = inputs.GroupBy(i => Stem(i.Name), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        return [.. inputs.Select(i => (stems[Stem(i.Name)] == 1 ? Stem(i.Name) : i.Name.Replace('.', '_')) + Suffix)];
    }

    private static string Stem(string name) => Path.ChangeExtension(name, null);
}
