using System.Runtime.CompilerServices;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The tag that a reader stands on: where its name and its attributes lie in it.</summary>
internal sealed class MarkupTag
{
    /// <summary>The file format has some twenty at most.</summary>
    private const int MostAttributes = 256;

    /// <summary>Names and prefixes are kept; the longest of the file format has some thirty letters.</summary>
    public const int LongestName = 1_024;

    private MarkupAttribute[] _attributes = new MarkupAttribute[8];

    private int _count;

    /// <summary>The first letters of the attributes, a bit for each.</summary>
    private ulong _letters;

    /// <summary>How long the name is, with its prefix; it begins behind the bracket.</summary>
    public int NameLength { get; private set; }

    public bool IsEmpty { get; private set; }

    /// <summary>The prefixes that this tag and those before it declare.</summary>
    public MarkupPrefixes Prefixes { get; } = new();

    /// <summary>Takes a tag apart.</summary>
    /// <param name="bytes">What is there, from the opening bracket on.</param>
    /// <returns>How long the tag is; 0 where its end is not there yet.</returns>
    public int Parse(ReadOnlySpan<byte> bytes)
    {
        (_count, _letters) = (0, 0);
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

    /// <summary>The value of an attribute by its whole name; empty where the tag has none.</summary>
    /// <param name="name">Its name, with its prefix.</param>
    /// <param name="tag">The tag, from the opening bracket on.</param>
    /// <param name="resolved">Where a value is put together that is not meant as it stands.</param>
    public ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag, ref byte[] resolved)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_attributes[i].IsNamed(tag, name)) return ValueOf(i, tag, ref resolved);
        }

        return [];
    }

    /// <summary>The value of <c>r:id</c>, whatever the prefix of the namespace that it is in.</summary>
    /// <inheritdoc cref="ValueOf(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ref byte[])"/>
    public ReadOnlySpan<byte> RelationshipId(ReadOnlySpan<byte> tag, ref byte[] resolved)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            var name = tag.Slice(_attributes[i].Name, _attributes[i].NameLength);
            if (name.EndsWith(":id"u8) && Prefixes.IsOfRelationships(name[..^3])) return ValueOf(i, tag, ref resolved);
        }

        return [];
    }

    private ReadOnlySpan<byte> ValueOf(int attribute, ReadOnlySpan<byte> tag, ref byte[] resolved)
    {
        var value = tag.Slice(_attributes[attribute].Value, _attributes[attribute].Length);
        return _attributes[attribute].IsPlain ? value : MarkupText.ResolveValue(value, ref resolved);
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
        if (_count == MostAttributes) throw new XmlException("attributes without end");
        if (_count == _attributes.Length) Array.Resize(ref _attributes, _count * 2);
        _attributes[_count] = new MarkupAttribute(name, nameEnd - name, value, at - value, isPlain);
        Note(bytes, in _attributes[_count++]);
        return at + 1;
    }

    /// <summary>Attributes that begin with different letters are different; a declaration says more than itself.</summary>
    private void Note(ReadOnlySpan<byte> bytes, in MarkupAttribute added)
    {
        var letter = 1UL << (bytes[added.Name] & 63);
        if ((_letters & letter) != 0) MustBeNew(bytes, bytes.Slice(added.Name, added.NameLength));
        _letters |= letter;
        if (bytes[added.Name] == 'x') Prefixes.Note(bytes.Slice(added.Name, added.NameLength), bytes.Slice(added.Value, added.Length));
    }

    private void MustBeNew(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _count - 1; i++)
        {
            if (_attributes[i].IsNamed(bytes, name)) throw new XmlException("attribute twice");
        }
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
}
