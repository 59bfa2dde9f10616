namespace ReportGen.Workbooks.Expansion;

/// <summary>Where the drawn rows stand on a sheet that was written piece by piece: their first row in the first piece, their last in the last.</summary>
internal sealed class LongRows(int drawn) : RowMap(drawn)
{
    private readonly int[] _first = new int[drawn + 1];
    private readonly int[] _last = new int[drawn + 1];
    private readonly int _drawn = drawn;
    private int _end;

    public override int Last => _end;

    /// <summary>Notes a written row.</summary>
    /// <param name="number">Its number in the drawing.</param>
    /// <param name="from">Its first row on the sheet.</param>
    /// <param name="to">Its last row on the sheet.</param>
    public void Add(int number, int from, int to)
    {
        _first[number] = _first[number] == 0 ? from : _first[number];
        _end = _last[number] = to;
    }

    protected override (int First, int Last) Of(int firstDrawn, int lastDrawn) => (_first[Math.Clamp(firstDrawn, 1, _drawn)], _last[Math.Clamp(lastDrawn, 1, _drawn)]);
}
