using System.Text;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>
/// The names of elements as strings, the usual ones made once. It keeps as many as it has places: a file of nothing but new names costs time, not memory.
/// </summary>
internal sealed class MarkupNames
{
    private const int Places = 128;

    private readonly string[] _names = new string[Places];

    /// <param name="name">A name in UTF-8, without its prefix.</param>
    public string Of(ReadOnlySpan<byte> name)
    {
        ref var known = ref _names[(name.Length * 31 + name[0] * 7 + name[^1]) & (Places - 1)];
        return known is not null && Ascii.Equals(name, known) ? known : known = Encoding.UTF8.GetString(name);
    }
}
