using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The prefixes that a part declares; where, is not looked at, for no program writes one before it declares it.</summary>
internal sealed class MarkupPrefixes
{
    /// <summary>The file format has some twenty at most.</summary>
    private const int Most = 256;

    private readonly List<string> _all = ["xml"];
    private readonly List<string> _ofRelationships = [];

    private static ReadOnlySpan<byte> Declaration => "xmlns:"u8;

    public bool Has(ReadOnlySpan<byte> prefix) => _all.Contains(Encoding.UTF8.GetString(prefix));

    /// <summary>True for the prefix of the attributes that lead to other parts; one namespace for Transitional and another for Strict files.</summary>
    public bool IsOfRelationships(ReadOnlySpan<byte> prefix) => _ofRelationships.Contains(Encoding.UTF8.GetString(prefix));

    /// <summary>Takes an attribute in; one that declares nothing changes nothing.</summary>
    public void Note(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.Length <= Declaration.Length || !name.StartsWith(Declaration)) return;
        var prefix = name[Declaration.Length..];
        if (prefix.Length > MarkupTag.LongestName || _all.Count == Most) throw new XmlException("prefixes without end");
        var declared = Encoding.UTF8.GetString(prefix);
        if (!_all.Contains(declared)) _all.Add(declared);
        if (value.EndsWith("/relationships"u8)) _ofRelationships.Add(declared);
    }
}
