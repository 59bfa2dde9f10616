using ReportGen.Model.Terms;

namespace ReportGen.Model.Kits;

/// <summary>What a form evaluates.</summary>
public enum FormKind
{
    /// <summary>项目支出 — one project.</summary>
    [Printed("项目支出")]
    Project,

    /// <summary>部门整体支出 — the whole department.</summary>
    [Printed("部门整体支出")]
    Department,
}
