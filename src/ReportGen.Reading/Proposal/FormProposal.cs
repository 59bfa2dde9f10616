using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Proposal;

/// <summary>What a kit for a form never seen could look like: a guess for a person to check, label by label.</summary>
public sealed record FormProposal
{
    /// <summary>The title without its year.</summary>
    public required string Title { get; init; }

    /// <summary>The year that the form prints; null for a blank form.</summary>
    public int? Year { get; init; }

    /// <summary>Null where the title does not say it.</summary>
    public FormKind? Kind { get; init; }

    /// <summary>元 or 万元; null where the form prints none.</summary>
    public string? MoneyUnit { get; init; }

    public ImmutableArray<ProposedLabel<FormField>> Fields { get; init; } = [];

    public ImmutableArray<ProposedLabel<FundsSource>> FundsRows { get; init; } = [];

    public ImmutableArray<ProposedLabel<FundsColumn>> FundsColumns { get; init; } = [];

    public ImmutableArray<ProposedLabel<IndicatorColumn>> IndicatorColumns { get; init; } = [];

    public ImmutableArray<ProposedLabel<TotalColumn>> TotalColumns { get; init; } = [];

    public ImmutableArray<ProposedLabel<GoalColumn>> GoalColumns { get; init; } = [];

    /// <summary>Columns whose cells are merged downwards.</summary>
    public ImmutableArray<string> MergedDown { get; init; } = [];

    /// <summary>Other spellings that other kits know of labels that this form prints.</summary>
    public ImmutableArray<(string Label, ImmutableArray<string> Spellings)> Aliases { get; init; } = [];

    /// <summary>What the form itself says of the length of an answer: 100字以内.</summary>
    public ImmutableArray<(string Label, int Characters)> TextLimits { get; init; } = [];

    /// <summary>The level-1 labels as the form prints them.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>The points that the form itself shows.</summary>
    public required PointsFound Points { get; init; }

    /// <summary>The texts of the drawing where they differ from the form: markers in place of values.</summary>
    public required ImmutableDictionary<CellAddress, string> Texts { get; init; }

    /// <summary>Rows of the form that the drawing does not have: indicators beyond the first.</summary>
    public required ImmutableHashSet<int> RemovedRows { get; init; }

    /// <summary>Texts that stay as they are although nothing known is like them: labels, or values that must go. What is merged over rows names a block.</summary>
    public ImmutableArray<GridCell> Unknown { get; init; } = [];

    /// <summary>False where no row with column labels of indicators was found: then this is hardly a form.</summary>
    public bool HasIndicators => !IndicatorColumns.IsEmpty;
}

/// <summary>A printed label with what it seems to mean.</summary>
/// <param name="Label">As a marker names it: without line breaks.</param>
/// <param name="Term">What it seems to mean; null where no term is near.</param>
/// <param name="Likeness">How like it is to a known label, 0 to 1.</param>
/// <param name="Cell">Where it is printed.</param>
public sealed record ProposedLabel<T>(string Label, T? Term, double Likeness, CellAddress Cell)
    where T : struct, Enum
{
    /// <summary>True where the label is a known one but for numbers and brackets; a weaker guess is for a person to check.</summary>
    public bool IsSure => Likeness >= 0.95;
}

/// <summary>The points that a form shows: printed, or as this one form was filled.</summary>
/// <param name="Total">In the total row.</param>
/// <param name="Execution">In the fund grid.</param>
/// <param name="Classes">The sum of each level-1 label's rows, or the points in its brackets.</param>
public sealed record PointsFound(decimal? Total, decimal? Execution, ImmutableArray<(string Class, decimal Points)> Classes);
