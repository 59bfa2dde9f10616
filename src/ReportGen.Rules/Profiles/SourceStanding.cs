using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>How well a value of a profile is known. Honest by design: what was not read says so in every report.</summary>
public enum SourceStanding
{
    /// <summary>文件 — the notice itself was read.</summary>
    [Printed("文件")]
    Notice,

    /// <summary>实例 — seen in published forms; the notice behind them was not at hand.</summary>
    [Printed("实例")]
    Instance,

    /// <summary>惯例未核实 — practice; its text was not at hand.</summary>
    [Printed("惯例未核实")]
    Practice,
}
