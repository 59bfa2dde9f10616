using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>What stands after the number: qualifier, scale, unit (<c>余万人次</c>, <c>万元/人/年</c>, <c>年以上</c>).</summary>
/// <param name="Qualifier">余, 多, 以上, 左右 and their kin.</param>
/// <param name="Scale">1, or what 千, 万, 亿 multiply with.</param>
/// <param name="Unit">The unit as written, without its scale.</param>
internal readonly record struct FigureTail(Qualifier Qualifier, decimal Scale, string Unit)
{
    private const int LongestUnit = 12;

    /// <summary>Reads the rest of a folded text after its number; null where it is more than a unit: then the text is no single figure.</summary>
    public static FigureTail? Read(string text)
    {
        var (unit, closing) = Qualifiers.AtEnd(text.Trim());
        var (rest, opening) = Qualifiers.AfterNumber(unit);
        var (scale, afterScale) = MeasureUnit.TakeScale(rest);
        var (name, middle) = scale == 1 ? (afterScale, Qualifier.Exact) : Qualifiers.AfterNumber(afterScale);
        return IsUnit(name) ? new FigureTail(Qualifiers.Join(Qualifiers.Join(opening, middle), closing), scale, name) : null;
    }

    private static bool IsUnit(string text) =>
        text.Length <= LongestUnit && (text.StartsWith('%') ? text.Length == 1 : text.All(IsOfUnit));

    private static bool IsOfUnit(char c) => char.IsLetter(c) || c is '/' or '·' or '•' or '(' or ')' or '‰' or '°' or '℃' or '㎡' or '²' or '³';
}
