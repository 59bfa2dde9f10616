using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Expansion;

/// <summary>Where drawn rows come to stand within one item, or within the whole sheet.</summary>
internal sealed class RowSpans(int first, int last)
{
    private readonly int[] _first = CreateFilled(last - first + 1);
    private readonly int[] _last = new int[last - first + 1];

    public int First { get; } = first;

    public int Last { get; } = last;

    public void Add(int drawn, int planned)
    {
        var at = drawn - First;
        _first[at] = _first[at] < 0 ? planned : _first[at];
        _last[at] = planned;
    }

    public (int First, int Last) Of(int firstDrawn, int lastDrawn) => (_first[firstDrawn - First], _last[lastDrawn - First]);

    public PlannedArea Of(CellRange drawn) => new(_first[drawn.FirstRow - First], _last[drawn.LastRow - First], drawn.FirstColumn, drawn.LastColumn);

    private static int[] CreateFilled(int length)
    {
        var unset = new int[length];
        Array.Fill(unset, -1);
        return unset;
    }
}
