using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Texts;

/// <summary>One text of a form, and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cell">Where it stands.</param>
/// <param name="Field">Its field, of a <see cref="TextKind.Field"/>.</param>
internal readonly record struct FormText(TextKind Kind, Entry Cell, FieldEntry? Field = null)
{
    /// <summary>True for what stands in sentences, and the form's head; false for names and values of rows.</summary>
    public bool IsSentence => Kind < TextKind.Name;

    /// <summary>True for what a unit is asked to write of its own: a note is printed by the form, names and values are no answers in words.</summary>
    public bool IsAnswer => Kind < TextKind.Note;

    /// <summary>True for a goal, as a field or as one of several.</summary>
    public bool IsGoal => Kind is TextKind.Expected or TextKind.Achieved || Field?.Term is FormField.GoalExpected or FormField.GoalAdjusted or FormField.GoalAchieved;

    /// <summary>True for what tells what was reached, and why not more.</summary>
    public bool TellsResult => Kind is TextKind.Achieved or TextKind.FundsReason
        || Field?.Term is FormField.GoalAchieved or FormField.Overview or FormField.Conclusion or FormField.Problems or FormField.Remarks;
}

/// <summary>What a text of a form is, in the order in which the texts are gone through.</summary>
internal enum TextKind
{
    /// <summary>A single field.</summary>
    Field,

    /// <summary>预期目标 — of one of several goals.</summary>
    Expected,

    /// <summary>实际完成情况 — of one of several goals.</summary>
    Achieved,

    /// <summary>原因 — of a row of the fund grid.</summary>
    FundsReason,

    /// <summary>偏差原因分析 — of an indicator.</summary>
    Reason,

    /// <summary>备注 — a line below the form.</summary>
    Note,

    /// <summary>三级指标 — the name of an indicator.</summary>
    Name,

    /// <summary>指标值, 实际完成值 — of an indicator.</summary>
    Value,
}
