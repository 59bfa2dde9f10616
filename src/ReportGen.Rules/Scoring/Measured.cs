using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>A target or actual value in its row's measure unit, or the reason why it is none.</summary>
internal sealed record Measured
{
    private static readonly MeasureUnit NoUnit = MeasureUnit.Parse("");

    /// <summary>In the row's measure unit; null where <see cref="Problem"/> says why not.</summary>
    public decimal? Value { get; init; }

    /// <summary>What the number leaves open.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>True where the cell's own unit or scale was converted.</summary>
    public bool Converted { get; init; }

    public Phrase Problem { get; init; } = Phrase.None;

    /// <summary>Reads an actual value; a comparison before it (<c>≥95</c>) leaves it open to that side.</summary>
    public static Measured Actual(Entry? entry, MeasureUnit unit)
    {
        var read = Read(entry, unit, isTarget: false);
        return read.Qualifier == Qualifier.Exact && Open(entry?.Figure.Comparison) is not Qualifier.Exact and var open ? read with { Qualifier = open } : read;
    }

    /// <summary>Reads a target; its comparison belongs to the row.</summary>
    public static Measured Target(Entry? entry, MeasureUnit unit) => Read(entry, unit, isTarget: true);

    /// <summary>The same value once more, told in another measure.</summary>
    public Measured Times(decimal factor) => this with { Value = Value * factor, Converted = true };

    public static Measured Failed(UndeterminedReason reason, params ImmutableArray<(string Name, object Value)> arguments) => new() { Problem = reason.Say(arguments) };

    private static Measured Read(Entry? entry, MeasureUnit unit, bool isTarget)
    {
        UndeterminedReason Of(UndeterminedReason target, UndeterminedReason actual) => isTarget ? target : actual;

        if (entry is null || entry.IsBlank) return Failed(Of(UndeterminedReason.TargetBlank, UndeterminedReason.ActualBlank));
        var text = ("text", (object)entry.Trimmed);
        var figure = entry.Figure;
        return figure.Kind switch
        {
            FigureKind.Quantity when Amount.Of(entry) is { } number => Convert(number, figure, unit, text),
            FigureKind.Quantity => Failed(UndeterminedReason.TooLarge, text),
            FigureKind.Masked => Failed(UndeterminedReason.Masked, text),
            FigureKind.NotApplicable => Failed(Of(UndeterminedReason.TargetNotApplicable, UndeterminedReason.ActualNotApplicable), text),
            FigureKind.Mixed => Failed(Of(UndeterminedReason.TargetMixed, UndeterminedReason.ActualMixed), text, ("why", Wording.Of(figure.Unread ?? UnreadReason.Prose))),
            FigureKind.Range => Failed(Of(UndeterminedReason.TargetRange, UndeterminedReason.ActualRange), text),
            FigureKind.Several => Failed(Of(UndeterminedReason.TargetSeveral, UndeterminedReason.ActualSeveral), text),
            FigureKind.Date when CalendarNumber.Of(figure.Period!, unit) is { } number => new Measured { Value = number },
            FigureKind.Date => Failed(Of(UndeterminedReason.TargetDate, UndeterminedReason.ActualDate), text),
            _ => Failed(Of(UndeterminedReason.TargetWords, UndeterminedReason.ActualWords), text),
        };
    }

    private static Measured Convert(decimal number, Figure figure, MeasureUnit unit, (string Name, object Value) text)
    {
        var own = figure.Unit.Length == 0 ? NoUnit : MeasureUnit.Parse(figure.Unit);

        // 0投诉 is none of whatever the row counts.
        if (own.In(unit) is not { } factor) return number == 0 ? new Measured { Value = 0, Qualifier = figure.Qualifier } : Failed(UndeterminedReason.UnitsDiffer, text, ("own", figure.Unit), ("unit", unit.Name));

        var value = own.Name.Length == 0 && figure.Scale == 1 ? number : number * figure.Scale * factor;
        return Amount.IsUsable(value)
            ? new Measured { Value = value, Qualifier = figure.Qualifier, Converted = value != number }
            : Failed(UndeterminedReason.TooLarge, text);
    }

    private static Qualifier Open(Comparison? comparison) => comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => Qualifier.OrMore,
        Comparison.AtMost or Comparison.LessThan => Qualifier.OrLess,
        _ => Qualifier.Exact,
    };
}
