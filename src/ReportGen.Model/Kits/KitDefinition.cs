using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Model.Kits;

/// <summary>表样 — what kit.yaml tells of a form beside its drawing: what the printed labels mean.</summary>
public sealed record KitDefinition
{
    /// <summary>编号 — the kit's id, also its folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>版本 — the kit's own version, written into run.json.</summary>
    public required string Version { get; init; }

    /// <summary>名称 — for people.</summary>
    public required string Title { get; init; }

    /// <summary>地区 — where the form is used.</summary>
    public required string Region { get; init; }

    /// <summary>类型 — project or whole department.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>年度 — the years the form is used in, both included; an open end is null.</summary>
    public required (int First, int? Last) Years { get; init; }

    /// <summary>金额单位 — the unit of the fund grid, 元 or 万元.</summary>
    public required string MoneyUnit { get; init; }

    /// <summary>字段 — printed label and meaning of the single fields, in printed order.</summary>
    public required ImmutableArray<TermLabel<FormField>> Fields { get; init; }

    /// <summary>资金行 — printed label and meaning of the fund rows, in printed order.</summary>
    public required ImmutableArray<TermLabel<FundsSource>> FundsRows { get; init; }

    /// <summary>资金列 — printed label and meaning of the fund columns, in printed order.</summary>
    public required ImmutableArray<TermLabel<FundsColumn>> FundsColumns { get; init; }

    /// <summary>指标列 — printed label and meaning of the indicator columns, in printed order.</summary>
    public required ImmutableArray<TermLabel<IndicatorColumn>> IndicatorColumns { get; init; }

    /// <summary>The label of an indicator column as the form prints it; its standard term where the form has none.</summary>
    public string LabelOf(IndicatorColumn column) => IndicatorColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<IndicatorColumn>.Printed(column);

    /// <summary>The label of a fund column as the form prints it; its standard term where the form has none.</summary>
    public string LabelOf(FundsColumn column) => FundsColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<FundsColumn>.Printed(column);

    /// <summary>合计列 — printed label and meaning of the cells in the total row.</summary>
    public required ImmutableArray<TermLabel<TotalColumn>> TotalColumns { get; init; }

    /// <summary>目标列 — name and meaning of the values of a repeated goal; empty where the form's goal is a field.</summary>
    public ImmutableArray<TermLabel<GoalColumn>> GoalColumns { get; init; } = [];

    /// <summary>符号代码 — what the form's codes in 指标性质 mean: <c>004</c> is ≥.</summary>
    public ImmutableDictionary<string, Comparison> ComparisonCodes { get; init; } = ImmutableDictionary<string, Comparison>.Empty;

    /// <summary>向下合并 — printed labels of the columns whose equal neighbours merge downwards, outermost first.</summary>
    public ImmutableArray<string> MergedDown { get; init; } = [];

    /// <summary>别名 — other spellings of printed labels that filled forms use.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Aliases { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>填报说明 — how the form's own instructions begin; a cell that still holds one counts as empty.</summary>
    public ImmutableArray<string> Instructions { get; init; } = [];

    /// <summary>必填 — printed labels of the fields that may not stay blank.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>下拉 — the choices a blank form offers, by printed indicator column.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Choices { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>提示 — what a blank form says when a cell is entered, by printed label.</summary>
    public ImmutableDictionary<string, string> Hints { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True where a text is one of the form's own instructions, left in its cell.</summary>
    public bool IsInstruction(string text)
    {
        // A marker is left where the drawing itself was given out instead of a blank form.
        var said = text.Trim();
        return said.Length > 0 && (Instructions.Any(i => said.StartsWith(i, StringComparison.Ordinal)) || (said.StartsWith("{{", StringComparison.Ordinal) && said.EndsWith("}}", StringComparison.Ordinal)));
    }
}

/// <summary>A printed label and what it means.</summary>
/// <param name="Label">As this form prints it; also the key in markers and in JSON.</param>
/// <param name="Term">What it means; null where the trade has no common word for it.</param>
public sealed record TermLabel<T>(string Label, T? Term)
    where T : struct, Enum;
