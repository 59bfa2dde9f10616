using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>What stands after the number: qualifier, scale, unit (<c>余万人次</c>, <c>万元/人/年</c>, <c>年以上</c>).</summary>
/// <param name="Qualifier">余, 多, 以上, 左右 and their kin.</param>
/// <param name="Scale">1, or what 千, 万, 亿 multiply with.</param>
/// <param name="Unit">The unit as written, without its scale.</param>
/// <param name="Comparison">≥ for 以上, ≤ for 以下 and 以内; null where none of them stands there.</param>
/// <param name="Rest">Words after the unit that do not change the value.</param>
internal readonly record struct FigureTail(Qualifier Qualifier, decimal Scale, string Unit, Comparison? Comparison, string Rest)
{
    private const int LongestUnit = 12;

    // 2级以上 are the first and the second level of one scale, the second and the third of another.
    private static readonly string[] Levels = ["级", "等", "类", "档", "名", "位"];

    /// <summary>Reads the rest of a folded text after its number; null where it is more than a unit: then the text is no single figure.</summary>
    public static FigureTail? Read(string text)
    {
        if (text.Length == 0) return new FigureTail(Qualifier.Exact, 1, "", null, "");

        var (unit, closing, comparison) = Qualifiers.AtEnd(Joined(Inclusion.Without(text)));
        var (rest, opening) = Qualifiers.AfterNumber(unit);
        var (scale, afterScale) = MeasureUnit.TakeScale(rest);
        var (name, middle) = scale == 1 ? (afterScale, Qualifier.Exact) : Qualifiers.AfterNumber(afterScale);
        if (Split(Bare(name)) is not var (own, words)) return null;
        if (comparison is not null && Levels.Contains(own)) return null;
        return new FigureTail(Qualifiers.Join(Qualifiers.Join(opening, middle), closing), scale, own, comparison, words);
    }

    /// <summary>1000 元 / 人 and 1000元每人 as 1000元/人.</summary>
    private static string Joined(string text)
    {
        var strokes = text.IndexOf('每', StringComparison.Ordinal) > 0 ? text.Replace('每', '/') : text;
        return strokes.Contains('/', StringComparison.Ordinal) ? string.Concat(strokes.Where(c => !char.IsWhiteSpace(c))) : strokes.Trim();
    }

    // 1000（元/人）; but 95（优） is a number and a remark.
    private static string Bare(string name) =>
        name is ['(', _, .., ')'] && name.IndexOf('(', 1) < 0 && (UnitWords.IsKnown(name[1..^1]) || name.Contains('/', StringComparison.Ordinal)) ? name[1..^1] : name;

    private static (string Unit, string Words)? Split(string text)
    {
        if (text.Length == 0) return (text, "");
        if (text[0] is '%' or '‰') return text.Length == 1 || UnitWords.IsEnding(text[1..].TrimStart()) ? (text[..1], text[1..].TrimStart()) : null;
        if (text.All(char.IsLetter)) return UnitWords.Split(text);

        // ug/m3 and m2 end with the only figures that a unit can hold.
        var power = text is [.., 'm', '2' or '3'];
        return text.Length <= LongestUnit && IsCompound(power ? text[..^1] : text) ? (text, "") : null;
    }

    // 、 and * and . join units only below a stroke (元/人、天); elsewhere 、 begins the next thing.
    private static bool IsCompound(string text)
    {
        var joint = text.AsSpan().IndexOfAny('、', '*', '.');
        return text[0] != '(' && text.All(IsOfUnit) && (joint < 0 || text.AsSpan(0, joint).Contains('/'));
    }

    private static bool IsOfUnit(char c) => char.IsLetter(c) || c is '/' or '·' or '•' or '*' or '、' or '.' or '(' or ')' or '°' or '℃' or '㎡' or '²' or '³';
}
