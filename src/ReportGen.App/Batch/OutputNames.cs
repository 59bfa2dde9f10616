using ReportGen.Rendering.Returns;

namespace ReportGen.App.Batch;

/// <summary>How results are called: as their input, in the same folders, with 自评表 or 退回 behind the name.</summary>
internal static class OutputNames
{
    private const string Suffix = "_自评表";
    private const string Returned = ".退回";

    /// <summary>One name per input, without ending; two inputs that differ only in their ending keep it in the name.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<InputFile> inputs) => [.. Distinct(inputs, Stem).Select(n => n + Suffix)];

    /// <summary>One name per input for its marked copy, without ending. A copy that came back under its own name keeps it.</summary>
    public static IReadOnlyList<string> ReturnedFor(IReadOnlyList<InputFile> inputs) =>
        [.. Distinct(inputs, name => Stem(name) is var stem && stem.EndsWith(Returned, StringComparison.Ordinal) ? stem[..^Returned.Length] : stem).Select(n => n + Returned)];

    /// <summary>The ending of a marked copy: as that of its input, where the copy is what the ending says.</summary>
    public static string ReturnedEnding(InputFile input, ReturnedKind kind) => kind switch
    {
        ReturnedKind.Binary => ".xls",
        ReturnedKind.Package when Path.GetExtension(input.Name).ToLowerInvariant() is ".xlsm" or ".xltx" or ".xltm" => Path.GetExtension(input.Name),
        _ => ".xlsx",
    };

    private static IEnumerable<string> Distinct(IReadOnlyList<InputFile> inputs, Func<string, string> stemOf)
    {
        var stems = inputs.GroupBy(i => stemOf(i.Name), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        return inputs.Select(i => stems[stemOf(i.Name)] == 1 ? stemOf(i.Name) : i.Name.Replace('.', '_'));
    }

    private static string Stem(string name) => Path.ChangeExtension(name, null);
}
