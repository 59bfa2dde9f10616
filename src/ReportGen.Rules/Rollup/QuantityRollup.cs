using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>Targets and actual values: absolute ones add, rates are weighted by money, all else stays only where all agree.</summary>
internal static class QuantityRollup
{
    /// <param name="row">The rows, all with the same comparison and unit.</param>
    /// <param name="cell">The cell that is combined.</param>
    /// <param name="read">Its value in its own row's unit.</param>
    public static Entry Combine(MatchedRow row, RollupCell cell, Func<Entry?, MeasureUnit, Measured> read)
    {
        if (!row.IsQuantity) return cell.SameOrBlank();

        var unit = RowUnit.Of(row.First).Unit;
        var kind = AdditivityOf.Of(row.First, unit);
        if ((kind != Additivity.Adds || cell.Parts.Length == 1 || cell.IsBlank || cell.Lacking is not null) && cell.Plain() is { } plain) return plain;

        var measured = row.Parts.Zip(cell.Parts, (p, part) => In(unit, p.Row, part, read)).ToList();
        if (measured.Find(m => m.Value is null).Problem is { } problem) return cell.IsSame ? cell.Keep(RollupMethod.Same, cell.First, []) : cell.Leave("PF-828", problem);

        var values = measured.ConvertAll(m => m.Value!.Value);
        return kind switch
        {
            Additivity.Adds => cell.Keep(RollupMethod.Sum, Write(values.Sum()), [], [.. values]),
            _ when values.Distinct().Count() == 1 => cell.Keep(RollupMethod.Same, cell.First, [], [.. values]),
            Additivity.Weighted => cell.Mean(values, mean => Write(cell.Scope.Profile.Rounding.Rate(mean))),
            _ => cell.Leave("PF-828", Phrase.Of("reason.rollup-not-additive", ("unit", RowUnit.Of(row.First).Text))),
        };

        Entry Write(decimal value) => RolledNumber.InWordsOf(cell.First, InCell(value, cell.First.Figure, unit), cell.Entries);
    }

    /// <summary>The value in the unit of the first row: 35万份 of one form are 350000份 of another.</summary>
    private static (decimal? Value, Phrase? Problem) In(MeasureUnit unit, Indicator row, RolledPart part, Func<Entry?, MeasureUnit, Measured> read)
    {
        var own = RowUnit.Of(row).Unit;
        var measured = read(part.Entry, own);
        if (measured.Value is not { } value) return (null, Phrase.Of("rollup.part", ("agency", part.Agency), ("reason", measured.Problem)));
        return measured.Qualifier == Qualifier.Exact
            ? (own.Scale == unit.Scale ? value : value * own.Scale / unit.Scale, null)
            : (null, Phrase.Of("rollup.part", ("agency", part.Agency), ("reason", Phrase.Of("reason.rollup-open", ("text", part.Entry.Trimmed)))));
    }

    /// <summary>A value of the row in the unit that a cell of it writes: 3.5万 in a row of 份.</summary>
    private static decimal InCell(decimal value, Figure figure, MeasureUnit unit) =>
        figure.Scale == 1 && (figure.Unit.Length == 0 || unit.Scale == 1) ? value : value * unit.Scale / figure.Scale;
}
