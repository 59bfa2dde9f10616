using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents.Tables;

/// <summary>Where the cells of a table stand once spans are counted: writers that want a cell for every row ask here.</summary>
internal static class TableGrid
{
    /// <summary>For each row its cells and those that reach down into it, from left to right.</summary>
    /// <exception cref="ArgumentException">A row has more or fewer cells than the table has columns.</exception>
    public static ImmutableArray<ImmutableArray<PlacedTableCell>> Of(TableBlock table)
    {
        var columns = table.Columns;
        var above = new PlacedTableCell?[columns];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<PlacedTableCell>>();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var placed = ImmutableArray.CreateBuilder<PlacedTableCell>();
            var own = new Queue<TableCell>(table.Rows[row].Cells);
            for (var column = 0; column < columns;)
            {
                var reaching = above[column] is { } from && from.Row + from.Cell.RowSpan > row ? from : null;
                var cell = reaching ?? (own.TryDequeue(out var next) ? new PlacedTableCell(next, row, column) : throw Uneven(row));
                var end = column + cell.Cell.ColumnSpan;
                if (end > columns || Array.Exists(above[column..end], a => a is not null && a != reaching && a.Row + a.Cell.RowSpan > row))
                {
                    throw Uneven(row);
                }

                placed.Add(cell);
                Array.Fill(above, cell, column, cell.Cell.ColumnSpan);
                column = end;
            }

            rows.Add(own.Count == 0 ? placed.ToImmutable() : throw Uneven(row));
        }

        return rows.ToImmutable();
    }

    private static ArgumentException Uneven(int row) => new($"row {row + 1} of the table does not fill its columns");
}

/// <summary>A cell with the row and column of its upper left corner, from 0.</summary>
internal sealed record PlacedTableCell(TableCell Cell, int Row, int Column);
