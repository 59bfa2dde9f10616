using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Rollup;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Rollup;

/// <summary>What every part of a rollup looks at and writes to.</summary>
internal sealed class RollupScope(ImmutableArray<SubForm> forms, KitDefinition kit, Profile profile)
{
    private readonly Dictionary<SubForm, decimal?> _money = forms.ToDictionary(f => f, f => MoneyOf(f, kit, profile));

    public ImmutableArray<SubForm> Forms { get; } = forms;

    public KitDefinition Kit { get; } = kit;

    public Profile Profile { get; } = profile;

    /// <summary>The cells combined so far.</summary>
    public List<RolledCell> Cells { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>A cell of the result, from the same cell of some forms; a form that has no such cell is no part, but it is named.</summary>
    public RollupCell Cell(string row, string column, IEnumerable<(SubForm Form, Entry? Entry)> parts)
    {
        var all = parts.ToList();
        var known = all.Where(p => p.Entry is not null).Select(p => new RolledPart(p.Form.Agency, p.Entry!, Money: _money[p.Form]));
        return new RollupCell(this, row, column, [.. known]) { Lacking = all.Find(p => p.Entry is null).Form?.Agency };
    }

    /// <summary>The column's label as the forms print it.</summary>
    public string LabelOf(IndicatorColumn column) => Kit.LabelOf(column);

    /// <summary>The column's label as the forms print it.</summary>
    public string LabelOf(FundsColumn column) => Kit.LabelOf(column);

    /// <summary>A fund row's label; its standard term where the forms print none.</summary>
    public static string NameOf(FundsRow row) => row.Label.Length > 0 ? row.Label : row.Source is { } source ? StandardTerms<FundsSource>.Printed(source) : "";

    private static decimal? MoneyOf(SubForm form, KitDefinition kit, Profile profile)
    {
        if (!form.HasSureMoney || profile.Rollup is not { } rules || form.Form.TotalFunds is not { } total) return null;
        var cell = rules.Money.Value == RollupMoney.AmountSpent ? total.AmountSpent : total.AdjustedBudget;
        return FundsAmount.Of(cell, kit.MoneyUnit) is >= 0 and var money ? money : null;
    }
}
