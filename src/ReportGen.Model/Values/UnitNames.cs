namespace ReportGen.Model.Values;

/// <summary>What the names of units mean: 公里 and km are one length, 人 and 名 one count, 元/人/天 and 元/人·天 one price.</summary>
public static class UnitNames
{
    private static UnitTable Table => UnitTable.List;

    /// <summary>The names that are known, without strokes and Latin letters: what may follow a number in a sentence.</summary>
    public static IEnumerable<string> Words => Table.Names.Where(n => n.All(PlainText.IsIdeograph));

    /// <summary>What a unit measures; null for one that is not known, and for those of two parts (次/年).</summary>
    /// <param name="name">A name as <see cref="MeasureUnit"/> gives it, without scale and spaces.</param>
    public static UnitKind? KindOf(string name) => Table.KindOf(name);

    /// <summary>True where two names mean the same.</summary>
    /// <param name="one">A name as <see cref="MeasureUnit"/> gives it, without scale and spaces.</param>
    /// <param name="other">The other one.</param>
    internal static bool AreSame(string one, string other) =>
        one == other
        || Table.AreSynonyms(one, other)
        || one == "个" && Table.IsCounted(other)
        || other == "个" && Table.IsCounted(one)
        || one.Contains('/', StringComparison.Ordinal) && Joined(one) == Joined(other);

    /// <summary>元/人/天, 元/人、天 and 元/人*天 are one price, whatever stands between 人 and 天.</summary>
    private static string Joined(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? name : name[..(slash + 1)] + string.Concat(name[(slash + 1)..].Where(c => c is not ('/' or '*' or '、' or '.' or '每' or '(' or ')')));
    }
}
