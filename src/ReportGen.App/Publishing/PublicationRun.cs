using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Inspection;
using Serilog;

namespace ReportGen.App.Publishing;

/// <summary>Looks through files that are to be published, one after another.</summary>
/// <param name="limits">What is refused in reading.</param>
/// <param name="year">年度 — the year they report on; by each file's first title where null.</param>
/// <param name="log">Where it is noted what went wrong.</param>
public sealed class PublicationRun(ReadLimits limits, int? year, ILogger log)
{
    /// <summary>One file with its findings.</summary>
    public ProcessedFile Check(InputFile input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return FileGuard.Process(input, limits, log, (bytes, _) => new ProcessedFile
        {
            Input = input,
            Outcome = FileOutcome.Read,
            Findings = FindingsOf(FileInspection.Read(bytes, limits), input.Name, year),
        });
    }

    /// <summary>What is wrong with a file once it was looked into.</summary>
    /// <param name="inspected">Its texts and traces.</param>
    /// <param name="file">Its name for places.</param>
    /// <param name="year">The year it reports on; by its first title where null.</param>
    /// <param name="masked">The amounts that it must not print.</param>
    internal static ImmutableArray<Finding> FindingsOf(InspectedFile inspected, string file, int? year, params ImmutableArray<MaskedAmount> masked)
    {
        var texts = inspected.Texts.Select(t => TextOf(t, file)).ToList();
        return [.. TraceFindings.Of(inspected.Traces, file), .. PublicationCheck.Find(texts, year), .. RevealedInText.Find(masked, texts)];
    }

    private static PublishedText TextOf(FileText text, string file) => new(text.Text, new Place(file, text.Part, text.Spot))
    {
        IsCell = text.IsCell,
        IsNumber = text.IsNumber,
        Cell = text.Cell is var (table, row, column) ? new TableCell(table, row, column) : null,
    };
}
