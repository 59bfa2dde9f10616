using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The tag that a reader stands on: where its name and its attributes lie in it.</summary>
internal sealed class MarkupTag
{
    /// <summary>The file format has some twenty at most.</summary>
    private const int MostAttributes = 256;

    /// <summary>Names and prefixes are kept; the longest of the file format has some thirty letters.</summary>
    public const int LongestName = 1_024;

    private static ReadOnlySpan<byte> Declaration => "xmlns:"u8;

    private readonly List<string> _prefixes = ["xml"];
    private readonly List<string> _ofRelationships = [];
    private Attribute[] _attributes = new Attribute[8];

    /// <summary>The first letters of the attributes, a bit for each.</summary>
    private ulong _letters;

    /// <summary>How long the name is, with its prefix; it begins behind the bracket.</summary>
    public int NameLength { get; private set; }

    public bool IsEmpty { get; private set; }

    /// <summary>How many attributes there are.</summary>
    public int Count { get; private set; }

    public ref readonly Attribute this[int index] => ref _attributes[index];

    /// <summary>Takes a tag apart.</summary>
    /// <param name="bytes">What is there, from the opening bracket on.</param>
    /// <returns>How long the tag is; 0 where its end is not there yet.</returns>
    public int Parse(ReadOnlySpan<byte> bytes)
    {
        (Count, _letters) = (0, 0);
        var at = EndOfName(bytes, 1);
        NameLength = at - 1;
        while (at < bytes.Length)
        {
            if (bytes[at] == '>')
            {
                IsEmpty = false;
                return at + 1;
            }

            if (bytes[at] == '/')
            {
                IsEmpty = true;
                return at + 1 == bytes.Length ? 0 : bytes[at + 1] == '>' ? at + 2 : throw new XmlException("tag");
            }

            if (!IsBlank(bytes[at])) throw new XmlException("tag");
            at = AfterBlanks(bytes, at + 1);
            if (at < bytes.Length && bytes[at] is not ((byte)'>' or (byte)'/')) at = AddAttribute(bytes, at);
        }

        return 0;
    }

    /// <summary>Where the attribute ends; at the end of what is there where its own is not.</summary>
    private int AddAttribute(ReadOnlySpan<byte> bytes, int name)
    {
        var nameEnd = EndOfName(bytes, name);
        var at = AfterBlanks(bytes, nameEnd);
        if (at >= bytes.Length) return at;
        if (bytes[at] != '=' || name == nameEnd) throw new XmlException("attribute");
        at = AfterBlanks(bytes, at + 1);
        if (at >= bytes.Length) return at;

        var quote = bytes[at++];
        if (quote is not ((byte)'"' or (byte)'\'')) throw new XmlException("attribute");
        var (value, isPlain) = (at, true);
        for (; at < bytes.Length && bytes[at] != quote; at++)
        {
            if (bytes[at] is >= (byte)'0' and not ((byte)'<' or MarkupText.Last)) continue;
            if (bytes[at] == '<') throw new XmlException("attribute");
            isPlain &= bytes[at] is >= (byte)' ' and not ((byte)'&' or MarkupText.Last);
        }

        if (at >= bytes.Length) return at;
        if (Count == MostAttributes) throw new XmlException("attributes without end");
        if (Count == _attributes.Length) Array.Resize(ref _attributes, Count * 2);
        _attributes[Count] = new Attribute(name, nameEnd - name, value, at - value, isPlain);
        Note(bytes, in _attributes[Count++]);
        return at + 1;
    }

    /// <summary>Attributes that begin with different letters are different; a declaration says more than itself.</summary>
    private void Note(ReadOnlySpan<byte> bytes, in Attribute added)
    {
        var letter = 1UL << (bytes[added.Name] & 63);
        if ((_letters & letter) != 0) MustBeNew(bytes, bytes.Slice(added.Name, added.NameLength));
        _letters |= letter;
        if (added.NameLength > Declaration.Length && bytes[added.Name] == 'x') Declare(bytes.Slice(added.Name, added.NameLength), bytes.Slice(added.Value, added.Length));
    }

    private void MustBeNew(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Count - 1; i++)
        {
            if (_attributes[i].IsNamed(bytes, name)) throw new XmlException("attribute twice");
        }
    }

    /// <summary>True for a prefix that this tag or one before it declares: nearer is not looked, for no program writes it otherwise.</summary>
    public bool Knows(ReadOnlySpan<byte> prefix) => _prefixes.Contains(Encoding.UTF8.GetString(prefix));

    /// <summary>True for the prefix of the attributes that lead to other parts; one namespace for Transitional and another for Strict files.</summary>
    public bool IsOfRelationships(ReadOnlySpan<byte> prefix) => _ofRelationships.Contains(Encoding.UTF8.GetString(prefix));

    private void Declare(ReadOnlySpan<byte> name, ReadOnlySpan<byte> space)
    {
        if (!name.StartsWith(Declaration)) return;
        var prefix = name[Declaration.Length..];
        if (prefix.Length > LongestName || _prefixes.Count == MostAttributes) throw new XmlException("prefixes without end");
        var declared = Encoding.UTF8.GetString(prefix);
        if (!_prefixes.Contains(declared)) _prefixes.Add(declared);
        if (space.EndsWith("/relationships"u8)) _ofRelationships.Add(declared);
    }

    /// <summary>White space between the parts of a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(byte sign) => sign is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AfterBlanks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && IsBlank(bytes[at])) at++;
        return at;
    }

    /// <summary>All that may end a name, and what may stand in none, has a code up to that of the bracket; of names, only digits and some points do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfName(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && (bytes[at] > '>' || char.IsAsciiDigit((char)bytes[at]) || bytes[at] is (byte)':' or (byte)'-' or (byte)'.')) at++;
        return at;
    }

    /// <summary>Where an attribute lies in its tag, and whether its value stands there as it is, without references and line ends.</summary>
    public readonly record struct Attribute(int Name, int NameLength, int Value, int Length, bool IsPlain)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsNamed(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) => NameLength == name.Length && tag[Name] == name[0] && (name.Length == 1 || tag.Slice(Name, NameLength).SequenceEqual(name));
    }
}
