using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.App.Kits;

/// <summary>Stops where values lie within one another deeper than anybody writes: the library would go on until the process has no stack left, and die.</summary>
internal sealed class BoundedYaml(IParser parser) : IParser
{
    private const int Deepest = 50;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="YamlException">It is too deep.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;

        _depth += parser.Current!.NestingIncrease;
        return _depth <= Deepest ? true : throw new YamlException(parser.Current.Start, parser.Current.End, "too deep");
    }
}
