namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>A format code taken to pieces: up to three sections for numbers.</summary>
internal sealed class FormatCode
{
    internal static readonly FormatCode General = new([]);

    private const int MostSections = 4;

    private readonly IReadOnlyList<FormatSection> _sections;

    private FormatCode(IReadOnlyList<FormatSection> sections) => _sections = sections;

    internal bool IsDate => _sections.Any(s => s.IsDate);

    /// <summary>Reads a code; one that cannot be read is <see cref="General"/>.</summary>
    internal static FormatCode Read(string code)
    {
        var sections = FormatCodeReader.Sections(code);
        if (sections is null || sections.Count > MostSections)
        {
            return General;
        }

        // The fourth section is for text, and so is an earlier last one that holds the sign for text: yyyy/m/d;@
        var forText = sections.Count == MostSections || sections[^1].Tokens.Any(t => t.Text == "@" && t.Kind == TokenKind.General);
        return forText ? new FormatCode([.. sections.SkipLast(1)]) : new FormatCode(sections);
    }

    internal string Show(decimal value, bool date1904)
    {
        var at = Choose(value);
        return (at < 0 ? null : _sections[at].Show(value, !OnlyNegative(at), date1904)) ?? GeneralText.Of(value);
    }

    /// <summary>Which section shows a number; -1 for none.</summary>
    private int Choose(decimal value)
    {
        if (_sections.Count == 0)
        {
            return -1;
        }

        if (_sections.All(s => s.Condition is null))
        {
            return ByOrder(value);
        }

        for (var at = 0; at < _sections.Count; at++)
        {
            if (Holds(at, value))
            {
                return at;
            }
        }

        return -1;
    }

    private int ByOrder(decimal value) => _sections.Count switch
    {
        1 => 0,
        2 => value < 0 ? 1 : 0,
        _ => value > 0 ? 0 : value < 0 ? 1 : 2,
    };

    // Beside a section with a condition, the first section without one is for positive numbers, the second for negative ones and the
    // last for what is left, whatever it is.
    private bool Holds(int at, decimal value) => _sections[at].Condition switch
    {
        { } condition => condition.Holds(value),
        null when at == _sections.Count - 1 => true,
        null => at == 0 ? value > 0 : value < 0,
    };

    private bool OnlyNegative(int at) => _sections[at].Condition switch
    {
        { } condition => condition.OnlyNegative,
        null => at == 1 && (_sections.Count > 2 || _sections[0].Condition is not { } first || first.LeavesNegative),
    };
}
