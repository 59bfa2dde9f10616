using System.Globalization;

namespace ReportGen.Workbooks.Packages;

/// <summary>The widths of a sheet's columns, gathered from its column elements in their order.</summary>
internal sealed class DrawnWidths
{
    /// <summary>More columns than this are a whole sheet's and say nothing more.</summary>
    private const int MostColumns = 1_000;

    /// <summary>The width in characters of a column of a sheet that says nothing of widths.</summary>
    public const double Usual = 9.14;

    private readonly List<double> _widths = [];

    /// <summary>The width of a column that no element names, in characters.</summary>
    public double Standard { get; set; } = Usual;

    /// <summary>In characters, as stored; index 0 is column A.</summary>
    public IReadOnlyList<double> All => _widths;

    /// <summary>One column element, by its attributes; each is empty where the element does not have it.</summary>
    /// <exception cref="FormatException">Its first or last column is no number.</exception>
    public void Add(ReadOnlySpan<char> min, ReadOnlySpan<char> max, bool hidden, ReadOnlySpan<char> width)
    {
        var (first, last) = (Integer(min), Math.Min(Integer(max), MostColumns));
        var drawn = hidden ? 0 : Number(width) ?? Standard;
        while (_widths.Count < last)
        {
            _widths.Add(_widths.Count + 1 < first ? Standard : drawn);
        }
    }

    /// <summary>A number of the file format; null where there is none.</summary>
    public static double? Number(ReadOnlySpan<char> written) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A broken one is damage: guessed columns would cut texts off.</summary>
    private static int Integer(ReadOnlySpan<char> written) => written.IsEmpty ? 1 : int.Parse(written, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
