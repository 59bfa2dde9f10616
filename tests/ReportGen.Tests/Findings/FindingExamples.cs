using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Workbooks;
using Serilog.Core;

namespace ReportGen.Tests.Findings;

/// <summary>For every finding of the catalogue a workbook, or what else has to happen, that gives rise to it: the shortest that a clerk would recognise.</summary>
internal static class FindingExamples
{
    private static readonly ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> Everything =
        [.. ReadingExamples.All, .. FormExamples.All, .. ScoreExamples.All, .. TextExamples.All, .. AcrossExamples.All, .. RollupExamples.All, .. AccountsExamples.All, .. NarrativeExamples.All, .. DisclosureExamples.All, .. OutputExamples.All, .. PublicationExamples.All];

    /// <summary>Id and what makes it happen; in the order of the ids.</summary>
    public static ImmutableSortedDictionary<string, Func<IEnumerable<Finding>>> All { get; } =
        Everything.ToImmutableSortedDictionary(e => e.Id, e => e.Findings, StringComparer.Ordinal);

    /// <summary>What cannot but be told beside a finding: each is a fault of its own that the clerk must mend too.</summary>
    public static ImmutableDictionary<string, string[]> Companions { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["PF-208"] = ["PF-203", "PF-601"],
        ["PF-404"] = ["PF-601"],
        ["PF-802"] = ["PF-801"],

        // The stray form is older than the rules.
        ["PF-815"] = ["PF-305"],

        // A row that is kept apart is in one form only.
        ["PF-824"] = ["PF-825"],

        // What other tables say of a blank one is told too.
        ["PF-850"] = ["PF-862"],

        // A sheet whose title nobody knows is not read, and its table is missing.
        ["PF-851"] = ["PF-853"],

        // Without money the execution has no score either.
        ["PF-829"] = ["PF-828"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The findings of a workbook.</summary>
    public static (string Id, Func<IEnumerable<Finding>> Findings) Of(string id, Func<EditedWorkbook> make) => (id, () =>
    {
        var workbook = make();
        return Checked((workbook.Name, workbook.ToBytes()));
    }
    );

    /// <summary>The findings of a file.</summary>
    public static (string Id, Func<IEnumerable<Finding>> Findings) Of(string id, string name, Func<byte[]> content) => (id, () => Checked((name, content())));

    public static IEnumerable<Finding> Checked((string Name, byte[] Content) file, ReadLimits? limits = null)
    {
        using var scratch = new Scratch();
        var input = new InputFile(scratch.Write(file.Name, file.Content), file.Name);
        var processing = new FileProcessing(TestKits.All, limits ?? new ReadLimits(), Logger.None);
        var processed = processing.Process(input);
        return [.. processed.Findings, .. processed.Forms.SelectMany(f => f.Findings)];
    }

    /// <summary>A project form without faults, with a column for everything: 表样 sichuan-2023-project.</summary>
    public static EditedWorkbook Property() => EditedWorkbook.Of("luzhou-2023/inbox", "04");

    /// <summary>A sound form of another kit.</summary>
    public static EditedWorkbook Sound(string kit) => EditedWorkbook.Of($"kits/{kit}");
}
