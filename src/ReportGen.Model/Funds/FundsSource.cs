using ReportGen.Model.Terms;

namespace ReportGen.Model.Funds;

/// <summary>Where the money of a fund row comes from, whatever the form calls it.</summary>
public enum FundsSource
{
    /// <summary>总额 — the sum of all sources.</summary>
    [Printed("总额")]
    Total,

    /// <summary>财政拨款 — fiscal appropriation.</summary>
    [Printed("财政拨款")]
    Appropriation,

    /// <summary>财政专户管理资金 — money kept in the fiscal special account.</summary>
    [Printed("财政专户管理资金")]
    SpecialAccount,

    /// <summary>单位资金 — the agency's own money.</summary>
    [Printed("单位资金")]
    AgencyMoney,

    /// <summary>其他资金 — other money, such as social investment and bank loans.</summary>
    [Printed("其他资金")]
    Other,
}
