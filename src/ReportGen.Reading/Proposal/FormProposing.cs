using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Proposal;

/// <summary>
/// Looks at a form that no kit knows, filled or blank, and proposes a kit: which texts are labels, what they mean, where markers go. A guess to
/// begin with; every mapping says how sure it is.
/// </summary>
public static class FormProposing
{
    /// <summary>A sheet without a heading like this is no form.</summary>
    private const int FewestColumns = 3;

    /// <summary>The proposal for one sheet.</summary>
    /// <param name="form">A sheet with one form on it.</param>
    /// <param name="known">What labels are known.</param>
    public static FormProposal Propose(GridSheet form, KnownLabels known)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        var sheet = new ProposalSheet(form);
        var title = TitleProposing.Find(sheet);
        var heading = HeadingRow<IndicatorColumn>.Find(sheet, known.IndicatorColumns, sheet.LastRow + 1, FewestColumns);
        var proposal = Begun(sheet, title);
        if (heading is not null) proposal = WithIndicators(proposal, sheet, heading, known);
        proposal = WithFunds(proposal, FundsProposing.Write(sheet, known, heading?.FirstRow ?? sheet.LastRow + 1));
        proposal = WithFields(proposal, sheet, title, known);
        return proposal with { Aliases = AliasesOf(proposal, sheet, known) };
    }

    private static FormProposal Begun(ProposalSheet sheet, TitleProposing.Found title) => new()
    {
        Title = title.Text,
        Year = title.Year,
        Kind = KindOf(title.Text),
        MoneyUnit = sheet.Boxes.Select(b => Words.MoneyUnit(b.Normal)).FirstOrDefault(u => u is not null),
        Points = new PointsFound(null, null, []),
        Texts = ImmutableDictionary<CellAddress, string>.Empty,
        RemovedRows = [],
    };

    private static FormProposal WithFunds(FormProposal proposal, FundsProposing.Found funds) => proposal with
    {
        FundsRows = funds.Rows,
        FundsColumns = funds.Columns,
        Points = proposal.Points with { Execution = funds.Points },
    };

    /// <summary>The fields take what nothing else has taken, so they come last, and what they leave is not known.</summary>
    private static FormProposal WithFields(FormProposal proposal, ProposalSheet sheet, TitleProposing.Found title, KnownLabels known)
    {
        var fields = new FieldProposing(sheet, known).Write();
        var lastValue = sheet.Texts.Keys.Select(c => c.Row).DefaultIfEmpty(0).Max();
        TitleProposing.NameFields(sheet, title, fields.Select(f => (f.Label.Label, f.Value)));
        return proposal with
        {
            Title = TitleProposing.WithoutValues(title.Text, fields.Select(f => f.Value)),
            Kind = proposal.Kind ?? KindOf(fields.Select(f => f.Label.Term)),
            Fields = [.. fields.Select(f => f.Label)],
            TextLimits = [.. fields.Select(f => (f.Label.Label, Words.Limit(f.Value))).Where(l => l.Item2 is not null).Select(l => (l.Label, l.Item2!.Value))],
            Texts = sheet.Texts,
            RemovedRows = sheet.RemovedRows,
            Unknown = [.. sheet.Boxes.Where(b => b.Area.FirstRow <= lastValue && b.Area.Rows == 1 && !sheet.IsTaken(b.Area.First) && !Words.IsNote(b.Text) && !known.Fields.Nearest(b.Text).IsLabel).Select(b => b.Cell)],
        };
    }

    private static FormProposal WithIndicators(FormProposal proposal, ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, KnownLabels known)
    {
        var block = IndicatorBlock.Find(sheet, heading, known);
        var classes = IndicatorProposing.Classes(heading, block);
        IndicatorProposing.Write(sheet, heading, block);
        var goals = GoalProposing.Write(sheet, heading, block, known);
        var (totals, total) = TotalProposing.Write(sheet, heading, Math.Max(block.LastRow, sheet.RemovedRows.DefaultIfEmpty(0).Max()));
        return proposal with
        {
            IndicatorColumns = [.. heading.Columns.Select(c => c.Proposed)],
            TotalColumns = totals,
            GoalColumns = goals,
            MergedDown = [.. block.MergedDown()],
            Classes = [.. classes.Select(c => c.Class)],
            Points = new PointsFound(total, null, [.. classes.Where(c => c.Points is not null).Select(c => (c.Class, c.Points!.Value))]),
        };
    }

    private static FormKind? KindOf(string title) =>
        title.Contains("整体", StringComparison.Ordinal) ? FormKind.Department
        : title.Contains("项目", StringComparison.Ordinal) ? FormKind.Project
        : null;

    private static FormKind? KindOf(IEnumerable<FormField?> fields) => fields.ToHashSet() switch
    {
        var known when known.Contains(FormField.ProjectName) => FormKind.Project,
        var known when known.Contains(FormField.AgencyName) => FormKind.Department,
        _ => null,
    };

    /// <summary>Other spellings that kits know of the same labels, but for those that this form prints for something else.</summary>
    private static ImmutableArray<(string Label, ImmutableArray<string> Spellings)> AliasesOf(FormProposal proposal, ProposalSheet sheet, KnownLabels known)
    {
        var printed = sheet.Boxes.Select(b => Spelling.Of(b.Text).Full).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var aliases = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        foreach (var cell in Labels(proposal).Distinct().Order())
        {
            var label = sheet.TextAt(cell);
            ImmutableArray<string> spellings = [.. known.Aliases[Spelling.Of(label).Full].SelectMany(a => a).Distinct().Where(a => !printed.Contains(Spelling.Of(a).Full) && used.Add(a))];
            if (!spellings.IsEmpty && !aliases.Any(a => a.Item1 == label))
            {
                aliases.Add((label, spellings));
            }
        }

        return aliases.ToImmutable();
    }

    private static IEnumerable<CellAddress> Labels(FormProposal proposal) =>
    [
        .. proposal.Fields.Select(f => f.Cell),
        .. proposal.FundsRows.Select(f => f.Cell),
        .. proposal.FundsColumns.Select(f => f.Cell),
        .. proposal.IndicatorColumns.Select(f => f.Cell),
    ];
}
