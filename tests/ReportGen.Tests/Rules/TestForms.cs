using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Reading.Values;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules;

/// <summary>Small forms for tests: <see cref="Right"/> has nothing to report; each test spoils one thing.</summary>
internal static class TestForms
{
    private static readonly IndicatorColumn[] Columns =
    [
        IndicatorColumn.IndicatorClass, IndicatorColumn.Name, IndicatorColumn.Comparison, IndicatorColumn.Target,
        IndicatorColumn.MeasureUnit, IndicatorColumn.Actual, IndicatorColumn.Weight, IndicatorColumn.Score, IndicatorColumn.ShortfallReason,
    ];

    /// <summary>The columns from B on, as the printed form has them.</summary>
    private static readonly ImmutableArray<IndicatorColumn> Printed =
        [IndicatorColumn.IndicatorClass, IndicatorColumn.IndicatorGroup, .. Columns.Skip(1)];

    public static EvaluationForm Right() => new()
    {
        KitId = "case",
        Place = At("A1"),
        Title = Cell("A1", "绩效自评表（2023年度）"),
        Year = 2023,
        Fields = [Field("项目名称", FormField.ProjectName, "B2", "道路养护"), Field("项目年度目标", FormField.GoalExpected, "D5", "养护道路 120 公里"), Field("存在问题", FormField.Problems, "B20", "无")],
        Funds = [Fund("总额", FundsSource.Total, 8, "100.00", "100.00", "100.00", "100.00%", "10", "10"), Fund("其中：财政资金", FundsSource.Appropriation, 9, "100.00", "100.00", "100.00", "100.00%", "/", "/")],
        Rows =
        [
            Row(14, "产出指标 养护里程 ≥ 120 公里 120 40 40"), Row(15, "效益指标 通行效率提升 ≥ 10 % 10 20 20"),
            Row(16, "满意度指标 群众满意度 ≥ 95 % 96 10 10"), Row(17, "成本指标 养护成本 ≤ 100 万元 100 20 20"),
        ],
        Totals = new Totals(Cell("I18", "100"), Cell("J18", "100")),
    };

    /// <summary>A row from its printed cells: class name sign target unit actual weight score reason; <c>_</c> for a blank one.</summary>
    public static Indicator Row(int number, string cells)
    {
        var texts = cells.Split(' ').Select(t => t == "_" ? "" : t).Concat(Enumerable.Repeat("", Columns.Length)).Take(Columns.Length);
        return new Indicator(Columns.Zip(texts, (column, text) => (column, text))
            .ToImmutableDictionary(p => p.column, p => Cell($"{Letter(p.column)}{number}", p.text)));
    }

    public static FundsRow Fund(string label, FundsSource source, int number, params string[] texts)
    {
        FundsColumn[] columns = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent, FundsColumn.ExecutionRate, FundsColumn.Weight, FundsColumn.Score, FundsColumn.Reason];
        var letters = new[] { "D", "E", "G", "H", "I", "J", "K" };
        return new FundsRow(label, source, columns.Select((c, i) => (c, Cell($"{letters[i]}{number}", texts.ElementAtOrDefault(i) ?? ""))).ToImmutableDictionary(p => p.c, p => p.Item2));
    }

    public static EvaluationForm WithRow(this EvaluationForm form, int index, string cells) =>
        form with { Rows = form.Indicators.SetItem(index, Row(14 + index, cells)) };

    public static EvaluationForm WithFunds(this EvaluationForm form, params string[] total) =>
        form with { Funds = [Fund("总额", FundsSource.Total, 8, total), Fund("其中：财政资金", FundsSource.Appropriation, 9, [.. total.Take(3), "", "/", "/"])] };

    public static EvaluationForm WithTotals(this EvaluationForm form, string weight, string score) =>
        form with { Totals = new Totals(Cell("I18", weight), Cell("J18", score)) };

    public static EvaluationForm WithField(this EvaluationForm form, FormField term, string text) =>
        form with { Fields = [.. form.Fields.Select(f => f.Term == term ? f with { Entry = f.Entry with { Text = text } } : f)] };

    public static ImmutableArray<Finding> Findings(this EvaluationForm form, Profile? profile = null)
    {
        profile ??= TestProfiles.Usual;
        return FormChecks.Find(form, LuzhouCase.Kit, profile, FormScoring.Score(form, LuzhouCase.Kit, profile));
    }

    /// <summary>The findings as <c>J14 PF-501</c>.</summary>
    public static string[] Told(this EvaluationForm form, Profile? profile = null) => [.. form.Findings(profile).Select(f => $"{f.Place.Cell} {f.Id}")];

    /// <summary>One row scored: sign target unit actual weight.</summary>
    public static RowScore Score(string cells, Profile? profile = null, string label = "产出指标")
    {
        var form = Right() with { Rows = [Row(14, $"{label} 某指标 {cells}")] };
        return FormScoring.Score(form, LuzhouCase.Kit, profile ?? TestProfiles.Usual).Rows.Single();
    }

    public static Entry Cell(string cell, string text) => new(text, FigureParser.Parse(text), At(cell));

    private static string Letter(IndicatorColumn column) => ((char)('B' + Printed.IndexOf(column))).ToString();

    private static FieldEntry Field(string label, FormField term, string cell, string text) => new(label, term, Cell(cell, text));

    private static Place At(string cell) => new("表.xlsx", LuzhouCase.Sheet, cell);
}
