using System.Collections.Immutable;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Batch;

/// <summary>The two overviews of a run, printed in layouts that lie beside the kits: 汇总.xlsx and 问题清单.xlsx.</summary>
internal sealed class RunReport
{
    public const string Summary = "汇总.xlsx";
    public const string Findings = "问题清单.xlsx";

    /// <summary>Both.</summary>
    public static ImmutableArray<string> Overviews { get; } = [Summary, Findings];

    private readonly SheetLayout _summary;
    private readonly SheetLayout _findings;
    private readonly Language _language;

    private RunReport(SheetLayout summary, SheetLayout findings, Language language) => (_summary, _findings, _language) = (summary, findings, language);

    /// <summary>SHA-256 of the layouts, by the name of what is printed in them.</summary>
    public ImmutableSortedDictionary<string, string> Layouts { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Compiles both layouts before any work is done: a missing one must not be noticed at the end of a long run.</summary>
    /// <exception cref="UsageException">A layout is missing.</exception>
    public static RunReport Load(string templates, Language language) => new(Layout(templates, Summary), Layout(templates, Findings), language)
    {
        Layouts = Overviews.ToImmutableSortedDictionary(n => n, n => ContentHash.Of(File.ReadAllBytes(PathOf(templates, n))), StringComparer.Ordinal),
    };

    /// <summary>Writes 汇总.xlsx, a row for each form.</summary>
    public void WriteSummary(IEnumerable<FileResult> files, string note, ReportStreams to) =>
        SummaryWorkbook.Write(_summary, files.SelectMany(new SummaryRows(_language).Of), note, to);

    /// <summary>Writes 问题清单.xlsx, a row for each finding.</summary>
    public void WriteFindings(IEnumerable<FileResult> files, string note, ReportStreams to) =>
        FindingsWorkbook.Write(_findings, files.SelectMany(f => f.AllFindings), note, _language, to);

    /// <summary>问题清单.xlsx of a few files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="copies">The marked copies beside the list by the name of their input, for links; none where null.</param>
    public byte[] RenderFindings(IReadOnlyList<ProcessedFile> files, IReadOnlyDictionary<string, string>? copies = null) =>
        ReportStreams.Bytes(to => FindingsWorkbook.Write(_findings, files.SelectMany(f => f.AllFindings), RunNote.Of(files, _language), _language, to, copies));

    /// <summary>The layout of a report, by its file name.</summary>
    /// <exception cref="UsageException">It is missing.</exception>
    public static SheetLayout Layout(string templates, string name)
    {
        var path = PathOf(templates, name);
        return File.Exists(path) ? SheetLayout.Compile(File.ReadAllBytes(path)) : throw new UsageException(AppPhrases.Of("usage.noReport", ("file", path)));
    }

    private static string PathOf(string templates, string name) => Path.Combine(templates, "reports", name);
}
