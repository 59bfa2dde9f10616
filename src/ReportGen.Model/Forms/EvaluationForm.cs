using System.Collections.Immutable;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;

namespace ReportGen.Model.Forms;

/// <summary>绩效自评表 — one filled performance self-evaluation form, as it was read. Nothing here is computed.</summary>
public sealed record EvaluationForm
{
    /// <summary>The kit that the form was read by.</summary>
    public required string KitId { get; init; }

    /// <summary>Where the form begins.</summary>
    public required Place Place { get; init; }

    /// <summary>The title as printed, year included.</summary>
    public required Entry Title { get; init; }

    /// <summary>年度 — the year that the title names; null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The single fields in printed order.</summary>
    public ImmutableArray<FieldEntry> Fields { get; init; } = [];

    /// <summary>资金 — rows of the fund grid in printed order; empty where the form has none.</summary>
    public ImmutableArray<FundsRow> Funds { get; init; } = [];

    /// <summary>年度目标 — goals of forms that print several; empty where the goal is a field.</summary>
    public ImmutableArray<AnnualGoal> Goals { get; init; } = [];

    /// <summary>绩效指标 — indicator rows in printed order.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>合计 — the cells of the total row by their column; null where the form has no total row.</summary>
    public Totals? Totals { get; init; }

    /// <summary>The entry of a field by its meaning; null where the form has no such field.</summary>
    public Entry? this[FormField field] => Fields.FirstOrDefault(f => f.Term == field)?.Entry;

    /// <summary>总额 — the fund row that sums all sources.</summary>
    public FundsRow? TotalFunds => Funds.FirstOrDefault(r => r.Source == FundsSource.Total);
}

/// <summary>A single field of a form.</summary>
/// <param name="Label">The label as the kit prints it.</param>
/// <param name="Term">What it means; null for a field that the trade has no common word for.</param>
/// <param name="Entry">What was filled in.</param>
public sealed record FieldEntry(string Label, FormField? Term, Entry Entry);

/// <summary>年度总体目标 — one goal of the year.</summary>
/// <param name="Expected">预期目标 — text.</param>
/// <param name="Achieved">实际完成情况 — text.</param>
public sealed record AnnualGoal(Entry Expected, Entry Achieved);

/// <summary>合计 — the total row.</summary>
/// <param name="Weight">分值 — points, 100 on a right form.</param>
/// <param name="Score">得分 — points as the unit summed them up.</param>
public sealed record Totals(Entry? Weight, Entry? Score);
