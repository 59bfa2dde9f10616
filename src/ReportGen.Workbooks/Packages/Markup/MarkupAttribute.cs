using System.Runtime.CompilerServices;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>Where an attribute lies in its tag, and whether its value stands there as it is, without references and line ends.</summary>
internal readonly record struct MarkupAttribute(int Name, int NameLength, int Value, int Length, bool IsPlain)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNamed(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) => NameLength == name.Length && tag[Name] == name[0] && (name.Length == 1 || tag.Slice(Name, NameLength).SequenceEqual(name));
}
