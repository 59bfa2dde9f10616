using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Rollup;

/// <summary>The single fields: narratives are listed agency by agency, names and signers stay where all agree, money adds.</summary>
internal sealed class FieldRollup(RollupScope scope, FundsRollup funds)
{
    private const int LongestText = 400;

    public ImmutableArray<FieldEntry> Combine() => [.. scope.Kit.Fields.Where(IsPrinted).Select(f => new FieldEntry(f.Label, f.Term, Combine(f)))];

    public static bool IsText(FormField? term) => term is FormField.GoalExpected or FormField.GoalAchieved or FormField.GoalAdjusted or FormField.Overview
        or FormField.Conclusion or FormField.Problems or FormField.ShortfallReason or FormField.Measures or FormField.Remarks;

    private bool IsPrinted(TermLabel<FormField> field) => scope.Forms.Any(f => f.Form.Fields.Any(e => e.Label == field.Label));

    private Entry Combine(TermLabel<FormField> field)
    {
        var cell = scope.Cell("", field.Label, scope.Forms.Select(f => (f, f.Form.Fields.FirstOrDefault(e => e.Label == field.Label)?.Entry)));
        return field.Term switch
        {
            FormField.TotalScore => RollupCell.Blank(cell.First),
            FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal => funds.Sum(cell, mustBeFilled: true),
            var term when IsText(term) => TextRollup.List(cell, scope.Profile.TextLimits.GetValueOrDefault(field.Label)?.Value ?? LongestText),

            // Whose form the combined one is, and who signs it, no sub-unit can say.
            _ => cell.SameOrBlank(Severity.Hint),
        };
    }
}
