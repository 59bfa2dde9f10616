using System.Globalization;
using System.Text;

namespace ReportGen.Model.Resources;

/// <summary>Reads the JSON of our own tables, which holds objects, lists, texts and whole numbers, and nothing else.</summary>
/// <param name="json">All of it.</param>
internal sealed class ResourceText(string json)
{
    private int _at;

    /// <summary>The whole text as one object.</summary>
    /// <exception cref="FormatException">It is none, or something follows.</exception>
    public ResourceMap Whole()
    {
        var map = Value() as ResourceMap ?? throw Wrong();
        return Next() == '\0' ? map : throw Wrong();
    }

    private object Value() => Next() switch
    {
        '{' => Map(),
        '[' => List(),
        '"' => Text(),
        _ => Number(),
    };

    private ResourceMap Map()
    {
        var map = new ResourceMap();
        _at++;
        for (var more = Next() != '}'; more; more = IsMore('}'))
        {
            if (Next() != '"') throw Wrong();

            var key = Text();
            if (Next() != ':') throw Wrong();

            _at++;
            if (!map.TryAdd(key, Value())) throw Wrong();
        }

        _at++;
        return map;
    }

    private List<object> List()
    {
        var list = new List<object>();
        _at++;
        for (var more = Next() != ']'; more; more = IsMore(']')) list.Add(Value());

        _at++;
        return list;
    }

    /// <summary>Behind a value: past the comma where there is one.</summary>
    private bool IsMore(char end)
    {
        if (Next() == end) return false;
        if (Next() != ',') throw Wrong();

        _at++;
        return true;
    }

    private string Text()
    {
        var start = ++_at;
        while (_at < json.Length && json[_at] is not ('"' or '\\')) _at++;
        if (_at < json.Length && json[_at] == '"') return json[start.._at++];

        var text = new StringBuilder(json, start, _at - start, capacity: 128);
        for (; _at < json.Length; _at++)
        {
            if (json[_at] == '"')
            {
                _at++;
                return text.ToString();
            }

            text.Append(json[_at] == '\\' ? Escaped() : json[_at]);
        }

        throw Wrong();
    }

    private char Escaped() => (++_at < json.Length ? json[_at] : '\0') switch
    {
        'n' => '\n',
        't' => '\t',
        '"' or '\\' or '/' => json[_at],
        _ => throw Wrong(),
    };

    private int Number()
    {
        var start = _at;
        while (_at < json.Length && char.IsAsciiDigit(json[_at])) _at++;
        return int.TryParse(json.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong();
    }

    /// <summary>The next character that is no white space; zero at the end.</summary>
    private char Next()
    {
        while (_at < json.Length && (json[_at] is ' ' or '\n' or '\r' or '\t')) _at++;
        return _at < json.Length ? json[_at] : '\0';
    }

    private FormatException Wrong() => new(string.Create(CultureInfo.InvariantCulture, $"a table of words is not sound at character {_at}"));
}
