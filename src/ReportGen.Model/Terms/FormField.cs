namespace ReportGen.Model.Terms;

/// <summary>What a single field of a form means, whatever the form calls it.</summary>
public enum FormField
{
    /// <summary>年度 — the year the form reports on.</summary>
    [Printed("年度")]
    Year,

    /// <summary>项目名称 — the project, often as code-name (<c>51050022T000000367054-辅警经费</c>).</summary>
    [Printed("项目名称")]
    ProjectName,

    /// <summary>主管部门 — the department in charge.</summary>
    [Printed("主管部门")]
    SupervisingDepartment,

    /// <summary>实施单位 — the agency that carries the project out.</summary>
    [Printed("实施单位")]
    ImplementingAgency,

    /// <summary>单位名称 — the agency, or the department as a whole, that the form speaks of.</summary>
    [Printed("单位名称")]
    AgencyName,

    /// <summary>预算单位 — the agency in whose budget the project stands.</summary>
    [Printed("预算单位")]
    BudgetAgency,

    /// <summary>填报单位 — the agency that fills the form in, where the form names it once more (单位（盖章）).</summary>
    [Printed("填报单位")]
    FillingAgency,

    /// <summary>填报日期 — the day the form was filled in.</summary>
    [Printed("填报日期")]
    FillingDate,

    /// <summary>总分 — the form's total score, where it is printed in the head instead of a total row; points.</summary>
    [Printed("总分")]
    TotalScore,

    /// <summary>基本支出总额 — basic expenditure in all; in the form's money unit.</summary>
    [Printed("基本支出总额")]
    BasicExpenditureTotal,

    /// <summary>项目支出总额 — project expenditure in all; in the form's money unit.</summary>
    [Printed("项目支出总额")]
    ProjectExpenditureTotal,

    /// <summary>年度目标 — what was meant to be reached.</summary>
    [Printed("年度目标")]
    GoalExpected,

    /// <summary>年度目标完成情况 — what was reached.</summary>
    [Printed("年度目标完成情况")]
    GoalAchieved,

    /// <summary>调整后年度目标 — what was meant to be reached after the budget was adjusted.</summary>
    [Printed("调整后年度目标")]
    GoalAdjusted,

    /// <summary>项目实施概述 — content and course of the project.</summary>
    [Printed("项目实施概述")]
    Overview,

    /// <summary>评价结论 — the conclusion of the self-evaluation.</summary>
    [Printed("评价结论")]
    Conclusion,

    /// <summary>存在问题 — problems found.</summary>
    [Printed("存在问题")]
    Problems,

    /// <summary>偏差原因分析 — why targets were missed, for the form as a whole.</summary>
    [Printed("偏差原因分析")]
    ShortfallReason,

    /// <summary>改进措施 — what will be done about them.</summary>
    [Printed("改进措施")]
    Measures,

    /// <summary>项目负责人 — signer for the project.</summary>
    [Printed("项目负责人")]
    ProjectLead,

    /// <summary>财务负责人 — signer for the money.</summary>
    [Printed("财务负责人")]
    FinanceLead,

    /// <summary>联系人 — whom to ask about the form.</summary>
    [Printed("联系人")]
    Contact,

    /// <summary>联系电话 — where to reach them.</summary>
    [Printed("联系电话")]
    ContactPhone,

    /// <summary>其他说明 — whatever else needs to be said.</summary>
    [Printed("其他说明")]
    Remarks,
}
