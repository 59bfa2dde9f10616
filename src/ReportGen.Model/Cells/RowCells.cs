using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ReportGen.Model.Cells;

/// <summary>
/// The cells of a row by the meaning of their columns, in the order of the meanings. Immutable; a list by number, because every rule asks for the cells of
/// every row and a tree made that the dearest part of a check.
/// </summary>
/// <typeparam name="TColumn">What the columns mean: an enumeration that counts from 0.</typeparam>
#pragma warning disable CA1710 // Cells is what the trade calls them; RowCellDictionary would tell nobody more.
public sealed class RowCells<TColumn> : IReadOnlyDictionary<TColumn, Entry>
#pragma warning restore CA1710
    where TColumn : struct, Enum
{
    private static readonly int Columns = Enum.GetValues<TColumn>().Length;

    private readonly Entry?[] _cells;

    private RowCells(Entry?[] cells) => _cells = cells;

    /// <summary>A row without any cell.</summary>
    public static RowCells<TColumn> Empty { get; } = new(new Entry?[Columns]);

    public int Count => _cells.Count(c => c is not null);

    public IEnumerable<TColumn> Keys => this.Select(c => c.Key);

    public IEnumerable<Entry> Values => _cells.OfType<Entry>();

    /// <summary>One cell for each column, in the order of the meanings; null where the row has none.</summary>
    public ReadOnlySpan<Entry?> All => _cells;

    public Entry this[TColumn key] => GetValueOrDefault(key) ?? throw new KeyNotFoundException($"{key}");

    /// <summary>For whoever gathers cells in a dictionary.</summary>
    public static implicit operator RowCells<TColumn>(ImmutableDictionary<TColumn, Entry> cells) => cells.ToRowCells();

    /// <summary>The cell of a column; null where the row has none.</summary>
    public Entry? GetValueOrDefault(TColumn column) => _cells[Number(column)];

    public bool ContainsKey(TColumn key) => GetValueOrDefault(key) is not null;

    public bool TryGetValue(TColumn key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Entry value) => (value = GetValueOrDefault(key)) is not null;

    /// <summary>The same cells with one more, or one changed.</summary>
    public RowCells<TColumn> SetItem(TColumn column, Entry cell) => With(column, cell);

    /// <summary>The same cells without one.</summary>
    public RowCells<TColumn> Remove(TColumn column) => With(column, null);

    public IEnumerator<KeyValuePair<TColumn, Entry>> GetEnumerator()
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            if (_cells[i] is { } cell)
            {
                yield return KeyValuePair.Create(Unsafe.BitCast<int, TColumn>(i), cell);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gathers the cells of one row, and is empty again when they are given out.</summary>
    public sealed class Builder
    {
        private Entry?[]? _cells;

        public Entry? this[TColumn column]
        {
            get => _cells?[Number(column)];
            set => (_cells ??= new Entry?[Columns])[Number(column)] = value;
        }

        public RowCells<TColumn> ToRowCells()
        {
            var cells = _cells is null ? Empty : new RowCells<TColumn>(_cells);
            _cells = null;
            return cells;
        }
    }

    private RowCells<TColumn> With(TColumn column, Entry? cell)
    {
        var cells = (Entry?[])_cells.Clone();
        cells[Number(column)] = cell;
        return new RowCells<TColumn>(cells);
    }

    private static int Number(TColumn column) => Unsafe.BitCast<TColumn, int>(column);
}

/// <summary>Makes rows of cells of lists.</summary>
public static class RowCells
{
    public static RowCells<TColumn> ToRowCells<TColumn>(this IEnumerable<KeyValuePair<TColumn, Entry>> cells)
        where TColumn : struct, Enum => cells.ToRowCells(c => c.Key, c => c.Value);

    public static RowCells<TColumn> ToRowCells<T, TColumn>(this IEnumerable<T> items, Func<T, TColumn> column, Func<T, Entry> cell)
        where TColumn : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(cell);
        var cells = new RowCells<TColumn>.Builder();
        foreach (var item in items)
        {
            cells[column(item)] = cell(item);
        }

        return cells.ToRowCells();
    }
}
