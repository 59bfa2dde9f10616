namespace ReportGen.Workbooks.Layout;

/// <summary>
/// A place in a drawn layout that holds a value: <c>{{项目名称}}</c>, <c>{{资金[总额].年初预算}}</c>, <c>{{指标.三级指标}}</c>;
/// after a bar, what a blank form prints there: <c>{{合计.权重 | 100}}</c>.
/// </summary>
/// <param name="Block">The block before the point; empty for a single value.</param>
/// <param name="Key">The key in brackets; empty where none is given.</param>
/// <param name="Name">The name of the value: the printed label.</param>
/// <param name="Blank">What a blank form prints.</param>
public sealed record Marker(string Block, string Key, string Name, string Blank)
{
    /// <summary>Reads what stands between the braces; null where it names nothing.</summary>
    public static Marker? Parse(string inside)
    {
        var bar = inside.IndexOfAny(['|', '｜']);
        var blank = bar < 0 ? "" : inside[(bar + 1)..].Trim();
        var path = (bar < 0 ? inside : inside[..bar]).Trim();
        if (inside.IndexOfAny(['{', '}', '｛', '｝']) >= 0)
        {
            return null;
        }

        var open = path.IndexOfAny(['[', '［']);
        if (open >= 0)
        {
            var close = path.IndexOfAny([']', '］'], open);
            var point = close + 1;
            var isWhole = open > 0 && close > 0 && point < path.Length - 1 && path[point] is '.' or '．';
            return isWhole && path[(open + 1)..close].Trim().Length > 0
                ? new Marker(path[..open].Trim(), path[(open + 1)..close].Trim(), path[(point + 1)..].Trim(), blank)
                : null;
        }

        // A label may itself begin with a number and a point (2.项目实施内容); a block is a word.
        var dot = path.IndexOfAny(['.', '．']);
        var isBlock = dot > 0 && dot < path.Length - 1 && !path[..dot].All(char.IsAsciiDigit);
        return path.Length == 0 ? null : isBlock ? new Marker(path[..dot].Trim(), "", path[(dot + 1)..].Trim(), blank) : new Marker("", "", path, blank);
    }

    public override string ToString() => (Block, Key) switch
    {
        ("", _) => Name,
        (_, "") => $"{Block}.{Name}",
        _ => $"{Block}[{Key}].{Name}",
    };
}
