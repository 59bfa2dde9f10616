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

    /// <summary>年度目标 — what was meant to be reached.</summary>
    [Printed("年度目标")]
    GoalExpected,

    /// <summary>年度目标完成情况 — what was reached.</summary>
    [Printed("年度目标完成情况")]
    GoalAchieved,

    /// <summary>项目实施概述 — content and course of the project.</summary>
    [Printed("项目实施概述")]
    Overview,

    /// <summary>评价结论 — the conclusion of the self-evaluation.</summary>
    [Printed("评价结论")]
    Conclusion,

    /// <summary>存在问题 — problems found.</summary>
    [Printed("存在问题")]
    Problems,

    /// <summary>改进措施 — what will be done about them.</summary>
    [Printed("改进措施")]
    Measures,

    /// <summary>项目负责人 — signer for the project.</summary>
    [Printed("项目负责人")]
    ProjectLead,

    /// <summary>财务负责人 — signer for the money.</summary>
    [Printed("财务负责人")]
    FinanceLead,
}
