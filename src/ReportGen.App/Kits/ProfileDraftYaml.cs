using System.Globalization;
using System.Text;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Reading.Proposal;

namespace ReportGen.App.Kits;

/// <summary>Writes profile.yaml for a draft: the points that the form itself shows, and nothing that it does not.</summary>
internal static class ProfileDraftYaml
{
    private const decimal UsualTotal = 100;

    public static string Write(FormProposal proposal, string id, string file)
    {
        var asksReason = proposal.IndicatorColumns.Any(c => c.Term == IndicatorColumn.ShortfallReason);
        return DraftText.Skeleton("profile.yaml")
            .Replace("{id}", DraftText.Yaml(id), StringComparison.Ordinal)
            .Replace("{title}", proposal.Title, StringComparison.Ordinal)
            .Replace("{file}", DraftText.Yaml(file), StringComparison.Ordinal)
            .Replace("{weights}", Weights(proposal), StringComparison.Ordinal)
            .Replace("{limits}", Limits(proposal), StringComparison.Ordinal)
            .Replace("{reason}", asksReason ? "是" : "否", StringComparison.Ordinal)
            .Replace("{reasonSource}", asksReason ? "本表" : "本程序", StringComparison.Ordinal);
    }

    private static bool IsScored(FormProposal proposal) =>
        proposal.IndicatorColumns.Any(c => c.Term is IndicatorColumn.Weight or IndicatorColumn.Score or IndicatorColumn.ScoreCoefficient) || !proposal.TotalColumns.IsEmpty;

    private static string Weights(FormProposal proposal)
    {
        if (!IsScored(proposal))
        {
            return "# 表上没有分值，也没有得分。\n评分: {值: 不计分, 依据: 本表}\n";
        }

        var points = proposal.Points;
        var total = points.Total ?? UsualTotal;
        var hasExecution = proposal.FundsColumns.Any(c => c.Term == FundsColumn.Weight);
        var yaml = new StringBuilder("权重:\n");
        Add(yaml, "总分", total, points.Total is not null, "表上没有印");
        Add(yaml, "预算执行", points.Execution ?? 0, points.Execution is not null, hasExecution ? "表上有这一栏，没有填" : proposal.FundsColumns.IsEmpty ? "表上没有这一栏" : "表上没有印");
        if (points.Classes.IsEmpty)
        {
            return yaml.Append("  # 表上看不出各一级指标的分值。\n").ToString();
        }

        // Sums that do not make the total are one office's mistake, or its own choice: a rule must not be made of them.
        var sum = points.Classes.Sum(c => c.Points) + (points.Execution ?? 0);
        var fits = sum == total;
        yaml.Append(fits ? "  # 名称后括号里的分值，或各行之和；只见于这一张表，请核对。\n" : string.Create(CultureInfo.InvariantCulture, $"  # 这张表各项合计{sum}分，与总分{total}分不符，所以没有写成规则；找到文件后再填。\n"));
        yaml.Append(fits ? "  一级指标:\n" : "  # 一级指标:\n");
        foreach (var (label, value) in points.Classes)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {(fits ? "" : "# ")}  {DraftText.Yaml(label)}: {{值: {value}, 依据: 本表}}\n");
        }

        return yaml.ToString();
    }

    private static string Limits(FormProposal proposal) => proposal.TextLimits.IsEmpty ? ""
        : "\n# 取自表上的“多少字以内”。\n篇幅:\n" + string.Concat(proposal.TextLimits.Select(l =>
            string.Create(CultureInfo.InvariantCulture, $"  {DraftText.Yaml(l.Label)}: {{值: {l.Characters}, 依据: 本表}}  # 请核对\n")));

    private static void Add(StringBuilder yaml, string key, decimal value, bool isFound, string missing) =>
        yaml.Append(CultureInfo.InvariantCulture, $"  {key}: {{值: {value}, 依据: {(isFound ? "本表" : "本程序")}}}{(isFound ? "" : $"  # 请核对：{missing}")}\n");
}
