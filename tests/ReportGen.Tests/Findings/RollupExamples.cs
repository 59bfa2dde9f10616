using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Rollup;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Rules.Rollup;
using ReportGen.Rules.Scoring;
using ReportGen.Tests.Rules;
using ReportGen.Tests.Rules.Rollup;

namespace ReportGen.Tests.Findings;

/// <summary>PF-82x: between the forms of several agencies.</summary>
internal static class RollupExamples
{
    private const string Department = "某市公安局交通警察支队";

    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-821", () => RollupChoice.Of([Found("一大队.xlsx", "120"), Found("一大队（副本）.xlsx", "120")], year: null).Findings),
        ("PF-822", () => RollupChoice.Of([Found("一大队.xlsx", "120"), Found("一大队（改）.xlsx", "130")], year: null).Findings),
        ("PF-823", () => DoubleCounting.Find([Of("一大队", "30"), Of("二大队", "70"), Of("支队", "100")])),
        ("PF-824", () => Combined("产出指标 发放宣传品 ≥ 2400 份 2400 10 10", "产出指标 发放宣传品 ≥ 3 万元 3 10 10")),
        ("PF-825", () => FormRollup.Combine([Sub("一大队", "100", "产出指标 发放宣传品 ≥ 2400 份 2400 10 10"), Sub("二大队", "100")], LuzhouCase.Kit, RollupForms.Profile).Findings),
        ("PF-826", () => RollupChoice.Of([Found("一大队.xlsx", "120")], year: 2024).Findings),
        ("PF-827", () => Combined("产出指标 发放宣传品 ≥ 2400 份 2400 10 10", "产出指标 发放宣传品 ≥ 600 份 600 20 20")),
        ("PF-828", () => Combined("产出指标 办结时限 ≤ 5 天 5 _ _", "产出指标 办结时限 ≤ 5 天 3 _ _")),
        ("PF-829", () => Combined("满意度指标 群众满意度 ≥ 85 % 90 10 10", "满意度指标 群众满意度 ≥ 85 % 80 10 9.41", "0")),
    ];

    private static ImmutableArray<Finding> Combined(string one, string other, string money = "100") =>
        FormRollup.Combine([Sub("一大队", money, one), Sub("二大队", money, other)], LuzhouCase.Kit, RollupForms.Profile).Findings;

    private static SubForm Sub(string agency, string money, params string[] rows) => new(Form($"{agency}.xlsx", money, rows), agency);

    private static EvaluationForm Form(string file, string money, params string[] rows)
    {
        var form = RollupForms.Form(Department, money, money, rows);
        return form with { Place = form.Place with { File = file }, Title = form.Title with { Place = form.Title.Place with { File = file } } };
    }

    private static (EvaluationForm Form, FormKind Kind) Of(string agency, string money)
    {
        var form = Form($"{agency}.xlsx", money);
        return (form with { Fields = [.. form.Fields.Where(f => f.Term != FormField.ImplementingAgency)] }, FormKind.Project);
    }

    private static ProcessedForm Found(string file, string money)
    {
        var (kit, form) = (TestKits.Sichuan, Form(file, money));
        return new ProcessedForm { Kit = kit, Form = form, Scores = FormScoring.Score(form, kit.Definition, kit.Profile) };
    }
}
