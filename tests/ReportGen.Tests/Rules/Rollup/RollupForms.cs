using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Rollup;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Rollup;

namespace ReportGen.Tests.Rules.Rollup;

/// <summary>Small forms of sub-units: each with its money and its rows, combined by the usual profile.</summary>
internal static class RollupForms
{
    public static Profile Profile { get; } = TestProfiles.Usual with { Rollup = new RollupRules { Money = TestProfiles.Of(RollupMoney.AdjustedBudget) } };

    /// <summary>A form with a budget, all of it spent, and rows as in <see cref="TestForms.Row"/>.</summary>
    public static SubForm Sub(string agency, decimal budget, params string[] rows) => Sub(agency, budget, budget, rows);

    public static SubForm Sub(string agency, decimal budget, decimal spent, params string[] rows) => new(Form(agency, $"{budget}", $"{spent}", rows), agency);

    public static EvaluationForm Form(string agency, string budget, string spent, params string[] rows)
    {
        var right = TestForms.Right();
        return right with
        {
            Place = right.Place with { File = agency + ".xlsx" },
            Fields = [new FieldEntry("实施单位 （盖章）", FormField.ImplementingAgency, TestForms.Cell("J3", agency)), .. right.Fields],
            Funds = [TestForms.Fund("总额", FundsSource.Total, 8, budget, budget, spent, "100.00%", "10", "10")],
            Rows = [.. rows.Select((r, i) => TestForms.Row(14 + i, r))],
        };
    }

    public static RolledForm Combine(params SubForm[] forms) => FormRollup.Combine(forms, LuzhouCase.Kit, Profile);

    /// <summary>Target, actual and score of a combined row.</summary>
    public static string[] Told(this RolledForm rolled, int row = 0) =>
        [.. new[] { IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Score }.Select(c => rolled.Form.Rows[row][c]!.Text)];

    public static RolledCell Cell(this RolledForm rolled, string row, string column) => rolled.Cells.Single(c => c.Row == row && c.Column == column);

    public static string[] Ids(this RolledForm rolled) => [.. rolled.Findings.Where(f => f.Id != "PF-828" || !f.Message.ToString().Contains("实施单位", StringComparison.Ordinal)).Select(f => f.Id)];

    /// <summary>Every figure of a form, without its places.</summary>
    public static string[] Figures(this EvaluationForm form) =>
    [
        .. form.Funds.SelectMany(f => f.Cells.OrderBy(c => c.Key).Select(c => $"{f.Label} {c.Key} {c.Value.Text}")),
        .. form.Rows.SelectMany(r => r.Cells.OrderBy(c => c.Key).Select(c => $"{r.Name} {c.Key} {c.Value.Text}")).Order(StringComparer.Ordinal),
        $"{form.Totals?.Weight} {form.Totals?.Score}",
    ];
}
