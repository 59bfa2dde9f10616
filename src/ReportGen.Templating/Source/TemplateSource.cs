namespace ReportGen.Templating.Source;

/// <summary>The text of a template and the way from an index in it to line and column: every message of the language names its place.</summary>
public sealed class TemplateSource
{
    private readonly List<int> _lineStarts = [0];

    /// <param name="name">What messages call the template: its file name.</param>
    /// <param name="text">The text; \n and \r\n both end a line.</param>
    public TemplateSource(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>The whole text, as it was read.</summary>
    public string Text { get; }

    /// <summary>The place of an index; an index behind the end is the place behind the last character.</summary>
    public TemplatePosition PositionOf(int index)
    {
        var at = Math.Clamp(index, 0, Text.Length);
        var line = _lineStarts.BinarySearch(at);
        line = line < 0 ? ~line - 1 : line;
        return new TemplatePosition(Name, line + 1, at - _lineStarts[line] + 1);
    }
}

/// <summary>A place in a template, counted from 1.</summary>
public readonly record struct TemplatePosition(string Name, int Line, int Column)
{
    public override string ToString() => $"{Name}({Line},{Column})";
}
