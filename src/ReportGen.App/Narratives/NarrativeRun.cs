using System.Collections.Immutable;
using ReportGen.App.Accounts;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rendering.Narratives;
using ReportGen.Rules.Narratives;

namespace ReportGen.App.Narratives;

/// <summary>The narrative of what was read, with its findings.</summary>
/// <param name="Text">The text.</param>
/// <param name="Figures">The figures that it names, drawn.</param>
/// <param name="File">The file that the findings stand with.</param>
/// <param name="Findings">What the text lacks, and where it disagrees with the tables.</param>
public sealed record NarrativeRun(NarrativeText Text, ImmutableDictionary<string, FigureChart> Figures, string File, ImmutableArray<Finding> Findings)
{
    /// <summary>Makes and checks the text of one unit.</summary>
    /// <param name="read">The unit's files.</param>
    /// <param name="library">The outlines.</param>
    /// <param name="outline">The outline that was asked for; null for the one of the table set.</param>
    /// <param name="cancellation">Ends the rendering from outside.</param>
    /// <exception cref="UsageException">There is no such outline, nothing to speak of, or several accounts at once.</exception>
    public static NarrativeRun Of(IReadOnlyList<ProcessedAccounts> read, NarrativeLibrary library, string? outline, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(library);
        var accounts = read.Select(r => r.Accounts).OfType<Model.Accounts.FinalAccounts>().ToList();
        if (accounts.Count > 1) throw new UsageException(AppPhrases.Of("usage.severalAccounts", ("files", string.Join('、', accounts.Select(a => a.File)))));

        var input = new NarrativeInput(accounts.FirstOrDefault(), [.. read.SelectMany(r => r.File.Forms).Select(FormOf)]);
        if (input is { Accounts: null, Forms.IsEmpty: true }) throw new UsageException(AppPhrases.Of("usage.nothingToTell"));

        var chosen = outline is null ? library.Of(input.Accounts?.Set.Id) : library.Named(outline);
        var made = new NarrativeRenderer(chosen, library.TemplatesOf(chosen), library.Figures).Render(input, cancellation);
        return new NarrativeRun(made.Text, made.Figures, input.File, [.. made.Findings, .. NarrativeChecks.Find(made.Text, input.Accounts, input.Forms.Select(f => (f.Form, f.Kit)))]);
    }

    /// <summary>A form as the text speaks of it: whether its rows reach their targets, and whether its amounts can be printed.</summary>
    internal static NarrativeForm FormOf(ProcessedForm form) =>
        new(form.Form, form.Kit.Definition, [.. form.Scores.Rows.Select(row => row.Met)]) { AmountInDoubt = AmountsInDoubt.First(form.Findings) };
}
