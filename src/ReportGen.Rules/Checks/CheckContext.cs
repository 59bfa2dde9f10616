using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks;

/// <summary>What every check looks at.</summary>
internal sealed record CheckContext(EvaluationForm Form, KitDefinition Kit, Profile Profile, Scorecard Scorecard)
{
    private static readonly HashSet<string> SpreadsheetErrors = new(StringComparer.OrdinalIgnoreCase) { "#NAME?", "#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NUM!", "#NULL!" };

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(IndicatorColumn column) =>
        Kit.IndicatorColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<IndicatorColumn>.Printed(column);

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(FundsColumn column) =>
        Kit.FundsColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<FundsColumn>.Printed(column);

    /// <summary>True where nothing of the unit's own stands: blank, still the form's instruction, or what a broken formula shows.</summary>
    public bool IsUnanswered(Entry? entry) => entry is null || entry.IsBlank || Kit.IsInstruction(entry.Text) || SpreadsheetErrors.Contains(entry.Trimmed);

    /// <summary>The row's reason cell; the cell of its score where the form has no such column.</summary>
    public static Entry? ReasonCell(Indicator row) => row.ShortfallReason ?? row.Score;
}
