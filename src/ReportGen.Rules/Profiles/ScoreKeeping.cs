using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>评分 — whether a form is scored at all. Some forms only hold actual values against targets.</summary>
public enum ScoreKeeping
{
    /// <summary>计分 — every part earns points.</summary>
    [Printed("计分")]
    Scored,

    /// <summary>不计分 — the form prints neither weights nor scores: nothing is added up, but what contradicts itself is still told.</summary>
    [Printed("不计分")]
    NotScored,
}
