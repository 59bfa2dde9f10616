using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;

namespace ReportGen.Rendering.Narratives;

/// <summary>What a narrative speaks of: the accounts of a unit and its self-evaluation forms; either may be missing.</summary>
/// <param name="Accounts">The final accounts.</param>
/// <param name="Forms">The forms.</param>
public sealed record NarrativeInput(FinalAccounts? Accounts, ImmutableArray<NarrativeForm> Forms)
{
    /// <summary>The year that the accounts, else the first form, report on; null where nothing names one.</summary>
    public int? Year => Accounts?.Year ?? Forms.Select(f => f.Form.Year).FirstOrDefault(y => y is not null);

    /// <summary>The file that a finding about the whole narrative stands with.</summary>
    public string File => Accounts?.File ?? (Forms.IsEmpty ? "" : Forms[0].Form.Place.File);
}

/// <summary>A form that a narrative speaks of.</summary>
/// <param name="Form">The form.</param>
/// <param name="Kit">The kit that it was read by.</param>
/// <param name="Met">完成 — whether each indicator reaches its target, in the order of the form; null where that could not be judged, and beyond the end.</param>
public sealed record NarrativeForm(EvaluationForm Form, KitDefinition Kit, ImmutableArray<bool?> Met)
{
    /// <summary>The finding by which an amount of the form is perhaps not in the unit of its heading; null where nothing says so. The text then names no amount of the form.</summary>
    public Finding? AmountInDoubt { get; init; }
}
