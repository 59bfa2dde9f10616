using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>
/// The names that an XML reader has met, with a bound: it keeps each for good, and a file of nothing but new names cost it 2 GB and half a
/// minute. The file format has some hundred.
/// </summary>
internal sealed class BoundedNames(ReadLimits limits) : NameTable
{
    private int _count;

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Count(base.Add(key, start, len));

    private string Count(string name) => ++_count <= limits.Names
        ? name
        : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Names), limits.Names);
}
