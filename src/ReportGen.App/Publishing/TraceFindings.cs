using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;
using ReportGen.Workbooks.Cleaning.Hidden;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.App.Publishing;

/// <summary>PF-841 to PF-849 — what a file carries beside what it shows. The same in one sheet or part is one finding with all its places.</summary>
internal static class TraceFindings
{
    public static IEnumerable<Finding> Of(IEnumerable<FileTrace> traces, string file) =>
        from trace in traces
        group trace by (trace.Kind, trace.Part) into same
        select Told([.. same], file);

    /// <summary>PF-887 — why hidden content could not be taken out.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<HiddenUse> uses, string file) =>
        from use in uses
        let text = PublicationCheck.Quoted(use.Text)
        let what = AppPhrases.Of($"hidden.{use.Kind}")
        let said = text.Length == 0 ? (object)"" : AppPhrases.Of("trace.said", ("text", text))
        select FindingCatalogue.Find("PF-887", new Place(file, use.Part, use.Spot), ("what", what), ("said", said)) with { Value = text };

    /// <summary>What it is, in words: 作者, 隐藏的工作表.</summary>
    public static Phrase Name(TraceKind kind) => AppPhrases.Of($"trace.{kind}");

    /// <summary>Where it is.</summary>
    public static Place PlaceOf(FileTrace trace, string file) => new(file, trace.Part, trace.Spot);

    private static Finding Told(ImmutableArray<FileTrace> same, string file)
    {
        var (first, id) = (same[0], IdOf(same[0].Kind));
        var text = PublicationCheck.Quoted(first.Text);
        var finding = FindingCatalogue.Find(
            id,
            PlaceOf(first, file),
            ("what", Name(first.Kind)),
            ("said", text.Length == 0 ? "" : AppPhrases.Of("trace.said", ("text", text))),
            ("count", same.Length));
        return finding with
        {
            Severity = first.Kind switch
            {
                TraceKind.HiddenRow or TraceKind.HiddenColumn or TraceKind.BackgroundColored => Severity.Warning,
                TraceKind.OutsidePrintArea => Severity.Hint,
                _ => finding.Severity,
            },
            Value = text,
            Also = [.. same.Skip(1).Select(t => PlaceOf(t, file)).Where(p => p != PlaceOf(first, file)).Distinct()],
        };
    }

    private static string IdOf(TraceKind kind) => kind switch
    {
        TraceKind.Author or TraceKind.LastAuthor or TraceKind.Company or TraceKind.Manager or TraceKind.Template or TraceKind.CustomProperty => "PF-841",
        TraceKind.Path => "PF-842",
        TraceKind.HiddenSheet or TraceKind.HiddenRow or TraceKind.HiddenColumn or TraceKind.HiddenText or TraceKind.BackgroundColored or TraceKind.OutsidePrintArea => "PF-843",
        TraceKind.Comment => "PF-844",
        TraceKind.Revision => "PF-845",
        TraceKind.ExternalLink or TraceKind.Connection => "PF-846",
        TraceKind.EmbeddedObject or TraceKind.Code => "PF-847",
        TraceKind.NotInspected => "PF-848",
        TraceKind.Protection or TraceKind.PrinterSettings or TraceKind.Thumbnail => "PF-849",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
