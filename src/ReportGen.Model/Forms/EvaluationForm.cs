using System.Collections.Immutable;
using ReportGen.Model.Cells;
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

    /// <summary>The title as printed, with the year where it stands in the title.</summary>
    public required Entry Title { get; init; }

    /// <summary>The line below the title, where the form prints the year there: <c>（2024年度）</c>; null where it does not.</summary>
    public Entry? Subtitle { get; init; }

    /// <summary>年度 — the year that the title names; null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The single fields in printed order.</summary>
    public ImmutableArray<FieldEntry> Fields { get; init; } = [];

    /// <summary>资金 — rows of the fund grid in printed order; empty where the form has none.</summary>
    public ImmutableArray<FundsRow> Funds { get; init; } = [];

    /// <summary>年度目标 — goals of forms that print several, each with its own indicators; empty where the goal is a field.</summary>
    public ImmutableArray<AnnualGoal> Goals { get; init; } = [];

    /// <summary>The rows of the indicator block in printed order, those of all goals one after another, subtotals included.</summary>
    public ImmutableArray<Indicator> Rows
    {
        get;
        init
        {
            field = value;
            Indicators = value.All(r => !r.IsSubtotal) ? value : [.. value.Where(r => !r.IsSubtotal)];
        }
    } = [];

    /// <summary>绩效指标 — the rows that are indicators; a subtotal is none.</summary>
    public ImmutableArray<Indicator> Indicators { get; private init; } = [];

    /// <summary>合计 — the cells of the total row by their column; null where the form has no total row.</summary>
    public Totals? Totals { get; init; }

    /// <summary>备注 — the lines below the form's last value, as printed.</summary>
    public ImmutableArray<Entry> Notes { get; init; } = [];

    /// <summary>The entry of a field by its meaning; null where the form has no such field.</summary>
    public Entry? this[FormField field] => Fields.FirstOrDefault(f => f.Term == field)?.Entry;

    /// <summary>What the form is about: the project; for a department form, the agency.</summary>
    public string Subject => FirstOf(FormField.ProjectName, FormField.AgencyName, FormField.BudgetAgency, FormField.SupervisingDepartment);

    /// <summary>Whose form it is: the agency that carries the project out, or the one that the form speaks of.</summary>
    public string Agency => FirstOf(FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency, FormField.SupervisingDepartment);

    /// <summary>总额 — the fund row that sums all sources.</summary>
    public FundsRow? TotalFunds => Funds.FirstOrDefault(r => r.Source == FundsSource.Total);

    private string FirstOf(params ReadOnlySpan<FormField> fields)
    {
        foreach (var field in fields)
        {
            if (this[field] is { IsBlank: false } entry)
            {
                return entry.Trimmed;
            }
        }

        return "";
    }
}

/// <summary>A single field of a form.</summary>
/// <param name="Label">The label as the kit prints it.</param>
/// <param name="Term">What it means; null for a field that the trade has no common word for.</param>
/// <param name="Entry">What was filled in.</param>
public sealed record FieldEntry(string Label, FormField? Term, Entry Entry);

/// <summary>合计 — the total row, or the total in the form's head.</summary>
/// <param name="Weight">分值 — points, 100 on a right form.</param>
/// <param name="Score">得分 — points as the unit summed them up.</param>
/// <param name="Grade">等级 — the grade that the unit gave itself.</param>
public sealed record Totals(Entry? Weight, Entry? Score, Entry? Grade = null)
{
    /// <summary>The row's label as printed; null where the total has no row of its own.</summary>
    public Entry? Label { get; init; }

    public Entry? this[TotalColumn column] => column switch
    {
        TotalColumn.Weight => Weight,
        TotalColumn.Score => Score,
        _ => Grade,
    };
}
