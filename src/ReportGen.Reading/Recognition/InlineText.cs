using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// A drawn cell that holds labels and values together, such as <c>联系人：{{联系人}}    联系电话：{{联系电话}}</c>: what a filled cell says at each marker. Labels
/// are compared as labels are, values are returned as printed.
/// </summary>
internal sealed class InlineText
{
    /// <summary>A cell that begins with its value is only known by its end; a short end would be found in any text.</summary>
    private const int ShortestEnd = 4;

    private readonly ImmutableArray<CellTemplate.Part> _parts;
    private readonly ImmutableArray<string> _labels;
    private readonly string _first;

    public InlineText(CellTemplate template)
    {
        _parts = template.Parts;
        IsTitle = template.Markers.Any(m => m.ToString() == Blocks.Year);
        _labels = [.. _parts.Select(p => p.Marker is null ? new FoldedText(p.Text, IsTitle).Label : "")];
        _first = LabelText.Normalise(_parts[0].Text);
        Beginning = _first.Length > 0 ? _first[0] : null;
        Sign = _parts[0].Marker is null ? null : LastIdeograph(string.Concat(_labels));
    }

    /// <summary>True for the cell that holds the form's year: its title, or the line below.</summary>
    public bool IsTitle { get; }

    /// <summary>The character that this cell begins with as labels are compared; null for a cell that begins with its value.</summary>
    public char? Beginning { get; }

    /// <summary>A Chinese character of the labels of a cell that begins with its value, which has them all, in whatever spacing; null where there is none.</summary>
    public char? Sign { get; }

    private static char? LastIdeograph(string label)
    {
        var at = label.AsSpan().LastIndexOfAnyInRange('\u4E00', '\u9FFF');
        return at < 0 ? null : label[at];
    }

    /// <summary>True where a text of a sheet is this cell, filled.</summary>
    public bool Is(SheetTexts.Item text) => MayBe(text) && Values(text.Folded(IsTitle)) is not null;

    /// <summary>False where a text can at a glance not be this cell.</summary>
    private bool MayBe(SheetTexts.Item text) => _parts[0].Marker is null
        ? text.Normal.StartsWith(_first, StringComparison.Ordinal)
        : Sign is not { } sign || text.Cell.Text.Contains(sign, StringComparison.Ordinal);

    /// <summary>The value at each marker in turn, null where the filled cell ends before it; null where the cell is not this one at all.</summary>
    public IReadOnlyList<string?>? Values(string text) => Values(new FoldedText(text, IsTitle));

    /// <param name="folded">The text of the filled cell, folded as a title where this is one.</param>
    /// <inheritdoc cref="Values(string)"/>
    public IReadOnlyList<string?>? Values(FoldedText folded)
    {
        if (!HasFirst(folded.Text))
        {
            return null;
        }

        var (text, values) = (folded.Printed, new List<string?>());
        var (at, from) = (0, 0);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Marker is not null) continue;

            var found = Find(folded.Text, _labels[i], at, i);
            if (found < 0) return MayEndBefore(i) ? Rest(values, text, folded, from, at, i) : null;
            if (i > 0) values.Add(Value(text, from, folded.StartOf(found), _parts[i].Text));

            at = folded.SkipColon(found + _labels[i].Length);
            from = folded.At(at);
        }

        if (_parts[^1].Marker is not null) values.Add(text[from..]);
        return values;
    }

    /// <summary>True for a label that a filled cell may leave out with all behind it: not the first, which makes the cell, nor one that closes it.</summary>
    private bool MayEndBefore(int part) => part > 0 && part < _parts.Length - 1 && _parts[0].Marker is null;

    /// <summary>False where the first label is not there, which makes an end of nearly all cells before anything is taken apart.</summary>
    private bool HasFirst(string folded) => _parts[0].Marker is null ? folded.StartsWith(_labels[0], StringComparison.Ordinal)
        : _parts.Length == 1 || folded.Contains(_labels[1], StringComparison.Ordinal);

    /// <summary>Where a label stands: the first at the beginning, the last at the end, others in between, but not behind a colon that begins another value.</summary>
    private int Find(string folded, string label, int at, int part)
    {
        if (part == 0)
        {
            return folded.StartsWith(label, StringComparison.Ordinal) ? 0 : -1;
        }

        if (part == _parts.Length - 1)
        {
            var end = folded.Length - label.Length;
            return end >= at && folded.EndsWith(label, StringComparison.Ordinal) && (label.Length >= ShortestEnd || _parts[0].Marker is null) ? end : -1;
        }

        var found = folded.IndexOf(label, at, StringComparison.Ordinal);
        return !IsTitle && found >= 0 && label[0] != ':' && folded.AsSpan(at, found - at).Contains(':') ? -1 : found;
    }

    /// <summary>A filled cell that leaves some of the labels out: what stands before the next colon is the value at hand, what stands behind it the last.</summary>
    private List<string?> Rest(List<string?> values, string text, FoldedText folded, int from, int at, int part)
    {
        var markers = _parts.Count(p => p.Marker is not null);
        var colon = folded.Text.IndexOf(':', at);
        var isSplit = colon >= 0 && _parts[^1].Marker is not null && _parts[..part].Count(p => p.Marker is not null) < markers;
        values.Add(isSplit ? text[from..folded.At(colon)] : text[from..]);
        while (values.Count < markers)
        {
            values.Add(null);
        }

        if (isSplit)
        {
            values[^1] = text[folded.At(folded.SkipColon(colon))..];
        }

        return values;
    }

    /// <summary>The space that the drawing leaves before the next label is no part of the value.</summary>
    private static string Value(string text, int from, int to, string label)
    {
        var value = text[from..Math.Max(from, to)];
        var space = label.Length - label.TrimStart().Length;
        var own = value.TrimEnd();
        return value.Length - own.Length == space ? own : space > 0 && value.Length - own.Length > space ? value[..^space] : space > 0 ? own : value;
    }
}
