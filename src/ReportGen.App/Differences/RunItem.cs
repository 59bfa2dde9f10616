using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.App.Differences;

/// <summary>What two runs are compared by: a form with what was found in it, or a file in which there is none.</summary>
/// <param name="Input">Its file.</param>
/// <param name="Form">The form; null for a file without one.</param>
/// <param name="Index">Which form of the file it is, from 0.</param>
/// <param name="Findings">What was found in it; of the file as a whole with its first form.</param>
internal sealed record RunItem(RecordedInput Input, RecordedForm? Form, int Index, ImmutableArray<RecordedFinding> Findings)
{
    /// <summary>All items of a run, in its order.</summary>
    public static ImmutableArray<RunItem> Of(RunRecord run)
    {
        var inputs = InputsOf(run);
        var byInput = run.Findings.ToLookup(f => inputs.GetValueOrDefault(f.File, ""), StringComparer.Ordinal);
        return [.. run.Inputs.SelectMany(i => Of(i, [.. byInput[i.File]]))];
    }

    /// <summary>What was found in nothing that belongs to one input: in writing the overviews.</summary>
    public static ImmutableArray<RecordedFinding> FindingsOfNone(RunRecord run)
    {
        var inputs = InputsOf(run);
        return [.. run.Findings.Where(f => !inputs.ContainsKey(f.File))];
    }

    /// <summary>The names that the outputs of a form may have.</summary>
    public static IEnumerable<string> NamesOf(RecordedForm? form) => form is { Output.Length: > 0 } ? [form.Output, Path.ChangeExtension(form.Output, ".xls")] : [];

    /// <summary>The input that a file is, or was printed from.</summary>
    private static Dictionary<string, string> InputsOf(RunRecord run) => run.Inputs.SelectMany(i => i.Forms.SelectMany(NamesOf).Prepend(i.File).Select(name => (Name: name, i.File)))
        .DistinctBy(o => o.Name).ToDictionary(o => o.Name, o => o.File, StringComparer.Ordinal);

    private static IEnumerable<RunItem> Of(RecordedInput input, ImmutableArray<RecordedFinding> findings)
    {
        if (input.Forms.IsEmpty) return [new RunItem(input, null, 0, findings)];

        var byForm = findings.ToLookup(f => OwnerOf(f, input));
        return input.Forms.Select((form, i) => new RunItem(input, form, i, [.. byForm[i]]));
    }

    /// <summary>Which form of a file a finding is of: the one that it was printed as, else the last one that begins above it on its sheet, else the first.</summary>
    private static int OwnerOf(RecordedFinding finding, RecordedInput input)
    {
        var printed = input.Forms.ToList().FindIndex(f => NamesOf(f).Contains(finding.File));
        if (printed >= 0) return printed;

        var above = input.Forms.Select((form, i) => (Form: form, Index: i)).Where(f => f.Form.Sheet == finding.Sheet && RowOf(f.Form.Cell) <= RowOf(finding.Cell)).ToList();
        return above.Count == 0 ? 0 : above.MaxBy(f => RowOf(f.Form.Cell)).Index;
    }

    private static int RowOf(string cell) => int.TryParse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
