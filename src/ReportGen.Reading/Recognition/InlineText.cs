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
    private readonly string _first;

    public InlineText(CellTemplate template)
    {
        _parts = template.Parts;
        IsTitle = template.Markers.Any(m => m.ToString() == Blocks.Year);
        _first = LabelText.Normalise(_parts[0].Text);
    }

    /// <summary>True for the cell that holds the form's year: its title, or the line below.</summary>
    public bool IsTitle { get; }

    /// <summary>False where a text, normalised as labels are, can at a glance not be this cell.</summary>
    public bool MayBe(string normalised) => _parts[0].Marker is not null || normalised.StartsWith(_first, StringComparison.Ordinal);

    /// <summary>The value at each marker in turn, null where the filled cell ends before it; null where the cell is not this one at all.</summary>
    public IReadOnlyList<string?>? Values(string text)
    {
        var folded = new FoldedText(text, IsTitle);
        var values = new List<string?>();
        var (at, from) = (0, 0);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Marker is not null)
            {
                continue;
            }

            var label = new FoldedText(_parts[i].Text, IsTitle).Label;
            var found = Find(folded.Text, label, at, i);
            if (found < 0)
            {
                return i == 0 || _parts[0].Marker is not null || i == _parts.Length - 1 ? null : Rest(values, text, folded, from, at, i);
            }

            if (i > 0)
            {
                values.Add(Value(text, from, folded.StartOf(found), _parts[i].Text));
            }

            at = folded.SkipColon(found + label.Length);
            from = folded.At(at);
        }

        if (_parts[^1].Marker is not null)
        {
            values.Add(text[from..]);
        }

        return values;
    }

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

    /// <summary>A text as labels are compared, with the place of each character in the printed text.</summary>
    private readonly struct FoldedText
    {
        private readonly string _printed;
        private readonly List<int> _at;
        private readonly List<int> _behind;

        public FoldedText(string printed, bool isTitle)
        {
            _printed = printed;
            _at = new List<int>(printed.Length);
            _behind = new List<int>(printed.Length);
            var folded = new System.Text.StringBuilder(printed.Length);
            for (var i = 0; i < printed.Length; i++)
            {
                // 2020年 and 2020年度 are the same year.
                if (isTitle && printed[i] == '度' && folded.Length > 0 && folded[^1] == '年')
                {
                    _behind[^1] = i + 1;
                    continue;
                }

                if (LabelText.IsSkipped(printed[i]))
                {
                    continue;
                }

                folded.Append(LabelText.Fold(printed[i]));
                _at.Add(i);
                _behind.Add(i + 1);
            }

            Text = folded.ToString();
        }

        public string Text { get; }

        /// <summary>The text without the colon that leads to a value; a colon alone is itself the label.</summary>
        public string Label => Text.TrimEnd(':') is { Length: > 0 } words ? words : Text;

        /// <summary>Where a character stands in the printed text.</summary>
        public int StartOf(int index) => index < _at.Count ? _at[index] : _printed.Length;

        /// <summary>Where what follows the characters before an index begins in the printed text, white space included.</summary>
        public int At(int index) => index == 0 ? 0 : index < _at.Count ? _behind[index - 1] : _printed.Length;

        public int SkipColon(int index)
        {
            while (index < Text.Length && Text[index] == ':')
            {
                index++;
            }

            return index;
        }
    }
}
