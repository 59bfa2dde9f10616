using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Audit;

/// <summary>Markers that were not replaced by values.</summary>
/// <param name="drawn">The layout: only its own markers count, for a person may write braces too. Null: all do, broken ones as well.</param>
internal sealed class LeftMarkers(SheetLayout? drawn)
{
    private HashSet<Marker>? _known;

    public bool AreIn(string text)
    {
        // Hardly a form has a brace.
        if (!text.AsSpan().ContainsAny('{', '｛'))
        {
            return false;
        }

        var broken = false;
        var markers = CellTemplate.Parse(text, _ => broken = true).Markers;
        _known ??= drawn?.Cells.SelectMany(c => c.Template.Markers).ToHashSet();
        return _known is null ? broken || markers.Length > 0 : markers.Any(_known.Contains);
    }
}
