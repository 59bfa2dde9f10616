using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Reading.Proposal;

namespace ReportGen.App.Kits;

/// <summary>Writes kit.yaml for a draft: every mapping that is a guess says 请核对 and how like the label is.</summary>
internal static class KitDraftYaml
{
    private const string Check = "  # 请核对";

    /// <summary>Fields that a form is of no use without.</summary>
    private static readonly ImmutableArray<FormField> Wanted =
    [
        FormField.ProjectName, FormField.SupervisingDepartment, FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency,
        FormField.GoalExpected, FormField.GoalAchieved,
    ];

    public static string Write(FormProposal proposal, string id)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"""
            # 表样草稿。左边是表上印的字，右边是通用名称（见 docs/glossary.md）；没有合适的通用名称写 "-"。
            # 写着“请核对”的是按名称相近猜的，括号里是相近的程度；核对过就把这句话删掉。改完运行 reportgen kit lint。
            编号: {DraftText.Yaml(id)}
            版本: "0.1"
            名称: {DraftText.Yaml(proposal.Title)}
            地区: 未填写{Check}
            类型: {StandardTerms<FormKind>.Printed(proposal.Kind ?? FormKind.Project)}{(proposal.Kind is null ? Check : "")}
            年度: {(proposal.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}-") : "未填写")}{Check}：这种表从哪一年开始用
            金额单位: {proposal.MoneyUnit ?? "万元"}{(proposal.MoneyUnit is null ? Check + "：表上没有印" : "")}

            """);
        AddLabels(yaml, "字段", proposal.Fields);
        AddLabels(yaml, "资金行", proposal.FundsRows);
        AddLabels(yaml, "资金列", proposal.FundsColumns);
        AddLabels(yaml, "目标列", proposal.GoalColumns);
        AddLabels(yaml, "指标列", proposal.IndicatorColumns);
        AddLabels(yaml, "合计列", proposal.TotalColumns);
        if (!proposal.MergedDown.IsEmpty)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\n向下合并: {DraftText.List(proposal.MergedDown)}\n");
        }

        AddAliases(yaml, proposal);
        AddRequired(yaml, proposal);
        AddChoices(yaml, proposal);
        return yaml.ToString();
    }

    private static void AddLabels<T>(StringBuilder yaml, string section, ImmutableArray<ProposedLabel<T>> labels)
        where T : struct, Enum
    {
        if (labels.IsEmpty)
        {
            return;
        }

        yaml.Append(CultureInfo.InvariantCulture, $"\n{section}:\n");
        foreach (var label in labels)
        {
            var term = label.Term is { } known ? DraftText.Yaml(StandardTerms<T>.Printed(known)) : "\"-\"";
            var check = label.Term is null ? Check + "：没有相近的通用名称" : label.IsSure ? "" : string.Create(CultureInfo.InvariantCulture, $"{Check}（{label.Likeness * 100:0}%）");
            yaml.Append(CultureInfo.InvariantCulture, $"  {DraftText.Yaml(label.Label)}: {term}{check}\n");
        }
    }

    private static void AddAliases(StringBuilder yaml, FormProposal proposal)
    {
        if (proposal.Aliases.IsEmpty)
        {
            return;
        }

        yaml.Append("\n# 填报时常见的其他写法，取自其他表样。\n别名:\n");
        foreach (var (label, spellings) in proposal.Aliases)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {DraftText.Yaml(label)}: {DraftText.List(spellings)}\n");
        }
    }

    private static void AddRequired(StringBuilder yaml, FormProposal proposal)
    {
        var required = proposal.Fields.Where(f => f.Term is { } term && Wanted.Contains(term)).Select(f => f.Label).ToList();
        if (required.Count > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\n必填: {DraftText.List(required)}{Check}\n");
        }
    }

    private static void AddChoices(StringBuilder yaml, FormProposal proposal)
    {
        var classes = proposal.IndicatorColumns.FirstOrDefault(c => c.Term == IndicatorColumn.IndicatorClass);
        var signs = proposal.IndicatorColumns.FirstOrDefault(c => c.Term == IndicatorColumn.Comparison);
        if ((classes is null || proposal.Classes.IsEmpty) && signs is null)
        {
            return;
        }

        yaml.Append("\n下拉:\n");
        if (classes is not null && !proposal.Classes.IsEmpty)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {DraftText.Yaml(classes.Label)}: {DraftText.List(proposal.Classes)}{Check}：只取自这一张表\n");
        }

        if (signs is not null)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {DraftText.Yaml(signs.Label)}: {DraftText.List(StandardTerms<Comparison>.All.Order(StringComparer.Ordinal))}\n");
        }
    }
}
