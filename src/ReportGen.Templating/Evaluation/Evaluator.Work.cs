using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>What a rendering does in all. Counted, not timed: the same template comes to its end at the same place on every machine.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A step, a call, an item of a list: as much as so many characters of a text.</summary>
    private const int Item = 16;

    /// <summary>What a list or an object takes beside its items, in items.</summary>
    private const int RoomOfOne = 8;

    private long _work;

    /// <summary>Counts a value that is gone through or made.</summary>
    public void Charge(in Value value, SourceSpan place) => Charge(value.Kind switch
    {
        ValueKind.Text => value.AsText.Length,
        ValueKind.Array => (long)value.AsArray.Count * Item,
        _ => 0,
    }, place);

    /// <summary>Counts a call: what it goes through beforehand, so that it is refused before it begins.</summary>
    public void Charge(ReadOnlySpan<Value> arguments, SourceSpan place)
    {
        Charge(Item, place);
        foreach (ref readonly var argument in arguments) Charge(argument, place);
    }

    /// <summary>Counts a list or an object that a template writes out: its own room, then that of what it holds.</summary>
    public void ChargeWritten(int items, SourceSpan place) => Charge((RoomOfOne + (long)items) * Item, place);

    private void Charge(long work, SourceSpan place)
    {
        if ((_work += work) > Options.Limits.Work) throw Error(place, "limit.work", Limit(Options.Limits.Work));
    }
}
