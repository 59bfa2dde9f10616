namespace ReportGen.Model.Values;

/// <summary>What a unit measures; counts of different things are one kind.</summary>
public enum UnitKind
{
    /// <summary>个, 人, 次, 台 — things, people, happenings.</summary>
    Count,

    /// <summary>公里, 米.</summary>
    Length,

    /// <summary>亩, 平方米.</summary>
    Area,

    /// <summary>立方米, 升.</summary>
    Volume,

    /// <summary>吨, 公斤.</summary>
    Mass,

    /// <summary>天, 个月, 学时.</summary>
    Time,

    /// <summary>元, whatever its scale.</summary>
    Money,

    /// <summary>%, ‰, 个百分点.</summary>
    Share,

    /// <summary>分 — points.</summary>
    Score,

    /// <summary>级, 等, 位次.</summary>
    Grade,

    /// <summary>倍, 成.</summary>
    Factor,

    /// <summary>℃, dB, and 度, which may be one of electricity too.</summary>
    Degree,

    /// <summary>千瓦, 伏.</summary>
    Power,
}
