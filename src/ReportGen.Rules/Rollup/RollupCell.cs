using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>A cell of the result in the making. Whatever becomes of it is kept with its parts, and told where it stays blank.</summary>
internal sealed record RollupCell(RollupScope Scope, string Row, string Column, ImmutableArray<RolledPart> Parts)
{
    private const int MostTold = 5;
    private const int LongestTold = 20;

    public Entry First => Parts[0].Entry;

    /// <summary>The agency whose form has no such cell, where another's has; null where all have it.</summary>
    public string? Lacking { get; init; }

    public IEnumerable<Entry> Entries => Parts.Select(p => p.Entry);

    public bool IsBlank => Entries.All(e => e.IsBlank);

    /// <summary>True where all say the same, white space and the width of signs aside.</summary>
    public bool IsSame => Entries.Select(e => HalfWidth.Bare(e.Text)).Distinct().Count() == 1;

    private Phrase Label => Row.Length == 0 ? Phrase.Of("value.quoted", ("text", Column)) : Phrase.Of("rollup.cell", ("row", Row), ("column", Column));

    /// <summary>The cell where nothing has to be combined; null where something has.</summary>
    public Entry? Plain() => IsBlank ? First
        : Lacking is { } agency ? Leave("PF-828", Phrase.Of("reason.rollup-no-cell", ("agency", agency)))
        : Parts.Length == 1 ? Keep(RollupMethod.TakenOver, First, [])
        : IsSame ? Keep(RollupMethod.Same, First, [])
        : null;

    /// <summary>Equal texts stay; different ones are left to a person.</summary>
    public Entry SameOrBlank(Severity severity = Severity.Warning) => Plain() ?? Leave("PF-828", Phrase.Of("reason.rollup-differ", ("parts", Told)), severity);

    /// <summary>The combined value with the numbers it was calculated from.</summary>
    public Entry Keep(RollupMethod method, Entry value, ImmutableArray<Phrase> steps, IReadOnlyList<decimal?>? values = null)
    {
        var weighs = method == RollupMethod.WeightedMean;
        var parts = Parts.Select((p, i) => p with { Value = values?[i], Money = weighs ? p.Money : null });
        Scope.Cells.Add(new RolledCell(Row, Column, value, method, [.. parts]) { Steps = steps });
        return value;
    }

    /// <summary>Not combined: blank, with the reason.</summary>
    public Entry Leave(string id, Phrase reason, Severity? severity = null)
    {
        var finding = FindingCatalogue.Find(id, First.Place, ("cell", Label), ("reason", reason)) with { Value = First.Trimmed };
        Scope.Findings.Add(severity is { } other ? finding with { Severity = other } : finding);
        return Follow(reason);
    }

    /// <summary>Blank because another cell is, which was told there.</summary>
    public Entry Follow(Phrase reason) => Keep(RollupMethod.None, Blank(First), [reason]);

    /// <summary>The mean of all parts, each weighted by its form's money; blank where a form's money is not known, or there is none.</summary>
    public Entry Mean(IReadOnlyList<decimal> values, Func<decimal, Entry> write)
    {
        if (WhyUnweighed() is { } reason) return Leave("PF-829", reason);

        var money = Parts.Sum(p => p.Money!.Value);
        var exact = Parts.Select((p, i) => values[i] * p.Money!.Value).Sum() / money;
        var value = write(exact);
        return Keep(RollupMethod.WeightedMean, value, [Phrase.Of("rollup.mean", ("money", money), ("unit", Scope.Kit.MoneyUnit), ("value", value.Trimmed))], [.. values]);
    }

    public static Entry Blank(Entry cell) => cell with { Text = "", Figure = Figure.Blank };

    private Phrase? WhyUnweighed() => Scope.Profile.Rollup is null ? Phrase.Of("reason.rollup-no-rule")
        : Parts.FirstOrDefault(p => p.Money is null) is { } poor ? Phrase.Of("reason.rollup-no-money", ("agency", poor.Agency))
        : Parts.All(p => p.Money == 0) ? Phrase.Of("reason.rollup-zero-money")
        : null;

    /// <summary>What the forms say, for a sentence.</summary>
    private string Told => string.Join("；", Parts.Take(MostTold).Select(p => $"{p.Agency} {Excerpt(p.Entry)}")) + (Parts.Length > MostTold ? "……" : "");

    private static string Excerpt(Entry entry) => entry.IsBlank ? "—" : $"“{Shortened.To(entry.Trimmed, LongestTold)}”";
}
