using ReportGen.Model.Terms;

namespace ReportGen.Rules.TieOuts;

/// <summary>Between what a tie-out holds; each kind has a finding of its own.</summary>
public enum TieOutKind
{
    /// <summary>表内 — between cells of one table.</summary>
    [Printed("表内")]
    WithinTable,

    /// <summary>表间 — between two tables of the year.</summary>
    [Printed("表间")]
    BetweenTables,

    /// <summary>三公 — the three public expenses.</summary>
    [Printed("三公")]
    ThreePublicExpenses,

    /// <summary>上下年 — between the year and the one before.</summary>
    [Printed("上下年")]
    BetweenYears,

    /// <summary>自评 — between self-evaluation forms and accounts.</summary>
    [Printed("自评")]
    SelfEvaluation,

    /// <summary>运行信息 — within the operating information, or between it and a table.</summary>
    [Printed("运行信息")]
    OperatingInformation,
}
