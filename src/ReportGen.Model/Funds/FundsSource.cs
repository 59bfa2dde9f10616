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

    /// <summary>上年结转 — money carried over from the year before.</summary>
    [Printed("上年结转")]
    CarryOver,

    /// <summary>基本支出 — basic expenditure: staff and daily running.</summary>
    [Printed("基本支出")]
    BasicExpenditure,

    /// <summary>项目支出 — project expenditure.</summary>
    [Printed("项目支出")]
    ProjectExpenditure,

    /// <summary>人员类项目 — money for staff.</summary>
    [Printed("人员类项目")]
    Personnel,

    /// <summary>运转类公用经费项目 — the agency's daily running.</summary>
    [Printed("运转类公用经费项目")]
    PublicOperation,

    /// <summary>其他运转类项目 — running cost beyond the daily.</summary>
    [Printed("其他运转类项目")]
    OtherOperation,

    /// <summary>特定目标类项目 — projects with a goal of their own.</summary>
    [Printed("特定目标类项目")]
    SpecificTarget,
}
