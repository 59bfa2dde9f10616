using System.Diagnostics.CodeAnalysis;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>The sheet that a web page becomes: its tables and the texts between them, put down one under another as they end.</summary>
internal sealed class HtmlSheet(ReadLimits limits)
{
    private readonly GridBuilder _grid = new(limits);
    private readonly Stack<HtmlTable> _open = new();
    private readonly List<HtmlTable> _block = [];
    private readonly HtmlText _between = new(limits);
    private bool _anyTable;
    private int _rows;

    /// <summary>Where a text goes that stands here: into the open cell, or between the tables.</summary>
    public HtmlText Text => _open.TryPeek(out var table) ? table.Text : _between;

    /// <summary>True where a text may stand: in a cell, or outside of all tables.</summary>
    public bool TakesText => _open.Count == 0 || _open.Peek().InCell;

    /// <summary>The innermost table that is open; false where none is.</summary>
    public bool IsInTable([NotNullWhen(true)] out HtmlTable? table) => _open.TryPeek(out table);

    public void BeginTable()
    {
        PutLine();
        _anyTable = true;
        _block.Add(new HtmlTable(limits));
        _open.Push(_block[^1]);
        if (_open.Count > limits.Depth)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Depth), limits.Depth);
        }
    }

    public void EndTable()
    {
        if (!_open.TryPop(out var closed))
        {
            return;
        }

        closed.EndCell();
        if (_open.Count == 0)
        {
            PutBlock();
        }
    }

    /// <summary>A line ends here, whatever stands in it.</summary>
    public void Break()
    {
        if (_open.Count == 0)
        {
            PutLine();
        }
        else if (_open.Peek().InCell)
        {
            Text.Break();
        }
    }

    /// <summary>What follows begins a line, unless it does so already.</summary>
    public void Paragraph()
    {
        if (_open.Count == 0)
        {
            PutLine();
        }
        else if (_open.Peek().InCell)
        {
            Text.Paragraph();
        }
    }

    /// <summary>The workbook of this one sheet.</summary>
    /// <exception cref="UnreadableWorkbookException">The page has no table.</exception>
    public GridWorkbook End(string name)
    {
        _open.Clear();
        PutBlock();
        PutLine();
        if (!_anyTable)
        {
            throw new UnreadableWorkbookException(UnreadableReason.NoTable, "html");
        }

        _grid.EndSheet(name, hidden: false);
        return _grid.Build(WorkbookContent.Html);
    }

    /// <summary>A text outside of tables gets a row of its own: 单位：万元 often stands there.</summary>
    private void PutLine()
    {
        if (_between.Take() is { Length: > 0 } line)
        {
            _grid.Add(new GridCell(new CellAddress(++_rows, 1), line, null));
        }
    }

    /// <summary>A table and those inside it, in the order in which they begin; a table that only holds others takes no room.</summary>
    private void PutBlock()
    {
        foreach (var table in _block)
        {
            _rows += table.PutOn(_grid, _rows);
        }

        _block.Clear();
    }
}
