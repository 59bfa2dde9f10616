using System.Globalization;
using System.Text;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules;

/// <summary>Writes docs/自评与规则对照.md: of every published form the self-scores against the rule scores, and of each row that differs the reason.</summary>
internal static class ComparisonTable
{
    private const string Head = """
        # 自评得分与规则得分对照

        对象是公开发表的自评表，一张一节。规则得分按各表样 profile.yaml 计算；自评得分原样列出，不作改动。
        只列自评得分与规则得分不一致、或规则不能判定的行；其余各行一致，只计行数。“只差取舍”是小数位数或截位不同，差在容差以内。
        “档内”是定性指标的自评得分落在完成情况所属的档次里，由评价人员决定，程序只确认。

        本页由测试 ComparisonTableTests 生成并核对；规则或表样改动后，按测试给出的提示更新。

        """;

    public static string Write(IEnumerable<(string Case, PublishedForm Form)> forms)
    {
        var all = forms.ToList();
        var text = new StringBuilder(Head);
        text.Append("\n| 表 | 指标行 | 一致 | 只差取舍 | 亦可接受的做法 | 档内 | 不一致 | 未能判定 | 自评合计 | 规则合计 | 采纳档内自评后 |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var (name, form) in all) text.Append(Summary(name, form));
        foreach (var (name, form) in all.Where(f => f.Form.Scores.NotScored is null)) Append(text, name, form);
        return text.ToString();
    }

    private static string Summary(string name, PublishedForm form)
    {
        var (rows, total) = (form.Scores.Rows, form.Scores.Total);
        if (form.Scores.NotScored is not null)
        {
            return Line(name, rows.Length, $"不计分；符合 {rows.Count(r => r.Met == true)}，不符合 {rows.Count(r => r.Met == false)}，未能判定 {rows.Count(r => r.Met is null)}", "", "", "", "", "", "", "", "");
        }

        var kinds = rows.CountBy(KindOf).ToDictionary();
        int Of(Kind kind) => kinds.GetValueOrDefault(kind);
        return Line(name, rows.Length, Of(Kind.Same), Of(Kind.Rounding), Of(Kind.Accepted), Of(Kind.WithinTier), Of(Kind.Different), Of(Kind.Open), Points(total.Self), Points(total.Rule), total.AdoptedCount > 0 ? Points(total.Adopted) : "");
    }

    private static void Append(StringBuilder text, string name, PublishedForm form)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n");
        var execution = form.Scores.Execution;
        if (execution is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"预算执行：自评 {Shown(execution.SelfText)}，规则 {Points(execution.Rule)}{(execution.Self is null ? "；自评未填" : execution.Self == execution.Rule ? "" : "；只差取舍")}。\n\n");
        }

        var told = form.Scores.Rows.Where(r => KindOf(r) is not (Kind.Same or Kind.WithinTier)).ToList();
        if (told.Count == 0)
        {
            text.Append(form.Scores.Rows.IsEmpty ? "没有填写指标。\n" : "各行都一致。\n");
            return;
        }

        text.Append("| 单元格 | 三级指标 | 指标值 | 完成值 | 分值 | 自评 | 规则 | 差异 | 原因 |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in told)
        {
            var target = $"{(row.Row.Comparison is null ? "" : row.Row.Comparison.Trimmed)}{row.Row.Target?.Trimmed}";
            text.Append(Line(row.Place.Cell, row.Name, target, Shown(row.Row.Actual?.Trimmed ?? ""), Points(row.Weight), Shown(row.SelfText), Points(row.Rule), Points(row.Difference), Reason(row)));
        }
    }

    private static Kind KindOf(RowScore row) => row switch
    {
        { Rule: null, IsWithinTier: true } => Kind.WithinTier,
        { Rule: null } => Kind.Open,
        _ when row.Self == row.Rule => Kind.Same,
        _ when row.AgreesWithRule() => Kind.Rounding,
        _ when row.AgreesWithAlternative() => Kind.Accepted,
        _ => Kind.Different,
    };

    private static string Reason(RowScore row) => KindOf(row) switch
    {
        Kind.Open => $"未能判定：{row.Undetermined.In(Language.Chinese)}",
        Kind.Rounding => "只差取舍",
        Kind.Accepted => "自评按支出比例给分，这一做法也可接受",
        _ => row switch
        {
            { Self: null } => "自评未填",
            _ when row.Self > row.Weight => "自评超过分值",
            { Met: false } when row.Self == row.Weight => "未达指标值，自评仍给满分",
            { Met: false } when row.Self < row.Rule => "未达指标值，自评少于按比例应得的分",
            { Met: false } => "未达指标值，自评多于按比例应得的分",
            { Met: true } when row.Self < row.Rule => "自评少于按规则应得的分",
            _ => "自评与按规则计算不符",
        },
    };

    private static string Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";

    private static string Shown(string text) => text.Length == 0 ? "（空白）" : text;

    private static string Line(params object[] cells) =>
        $"| {string.Join(" | ", cells.Select(c => string.Concat(Convert.ToString(c, CultureInfo.InvariantCulture)!.Split('\n')).Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

    private enum Kind
    {
        Same,
        Rounding,
        Accepted,
        WithinTier,
        Different,
        Open,
    }
}
