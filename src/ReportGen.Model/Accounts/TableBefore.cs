using ReportGen.Model.Terms;

namespace ReportGen.Model.Accounts;

/// <summary>上年 — how the table of the year before is asked for; the blank workbook has a sheet for it either way.</summary>
public enum TableBefore
{
    /// <summary>必填 — the texts compare with it: it is missed where others of that year were handed in (PF-833).</summary>
    [Printed("必填")]
    Wanted,

    /// <summary>选填 — compared with where it is there; what it says may stand elsewhere as well.</summary>
    [Printed("选填")]
    Optional,
}
