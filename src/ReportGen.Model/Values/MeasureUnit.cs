namespace ReportGen.Model.Values;

/// <summary>度量单位 — a unit with its 万 or 亿 taken apart: 万份 is 10000 份, 万元/个 is 10000 元/个, but 千米 is one unit.</summary>
/// <param name="Scale">What one of the unit is worth in <paramref name="Name"/>: 10000 for 万份.</param>
/// <param name="Name">The bare unit without spaces and dots (人次 for 人·次); empty where none is named.</param>
public readonly record struct MeasureUnit(decimal Scale, string Name)
{
    private static readonly (string Word, decimal Scale)[] Scales =
        [("万亿", 1_000_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m)];

    // 千 belongs to these units: 5千米 is not 5000米 to anybody who compares units.
    private static readonly string[] WholeUnits = ["千米", "千克", "千瓦", "千伏", "千卡", "千赫", "千帕", "千焦", "千字节"];

    /// <summary>What it measures; null for one that is not known, and for those of two parts (次/年).</summary>
    public UnitKind? Kind => UnitNames.KindOf(Name);

    /// <summary>True for money, and for money for each of something (元/人).</summary>
    public bool IsMoney => UnitNames.KindOf(Name.Split('/')[0]) == UnitKind.Money;

    public static MeasureUnit Parse(string text)
    {
        var bare = HalfWidth.Bare(text);
        if (bare.AsSpan().ContainsAny('·', '•', '・')) bare = string.Concat(bare.Where(c => c is not ('·' or '•' or '・')));
        var (scale, name) = TakeScale(bare is ['(', .. var within, ')'] && !within.Contains('(', StringComparison.Ordinal) ? within : bare);
        return new MeasureUnit(scale, name switch
        {
            "百分比" or "百分数" or "百分之" => "%",
            "场次" => "次",
            "/" or "\\" or "-" or "—" or "——" or "无" => "",
            _ => name,
        });
    }

    /// <summary>
    /// What one of this unit is worth in another: 万份 in 份 is 10000, ‰ in % is 0.1. Null where they measure different things; a unit without a
    /// name fits any.
    /// </summary>
    public decimal? In(MeasureUnit other) => (Name, other.Name) switch
    {
        ("‰", "%") => 0.1m,
        ("%", "‰") => 10m,
        _ when Name.Length == 0 || other.Name.Length == 0 || UnitNames.AreSame(Name, other.Name) => Scale / other.Scale,
        _ => null,
    };

    /// <summary>Splits the scale off the beginning of a text; scale 1 where it does not begin with one.</summary>
    public static (decimal Scale, string Remainder) TakeScale(string text)
    {
        if (text.StartsWith('千') && WholeUnits.Any(u => text.StartsWith(u, StringComparison.Ordinal))) return (1, text);
        if (text.Length == 0 || text[0] is not ('万' or '千' or '百' or '亿')) return (1, text);
        foreach (var (word, scale) in Scales)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return (scale, text[word.Length..]);
        }

        return (1, text);
    }
}
