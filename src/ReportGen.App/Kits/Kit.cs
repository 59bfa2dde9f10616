using ReportGen.Model.Kits;
using ReportGen.Reading.Recognition;
using ReportGen.Rules.Profiles;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Kits;

/// <summary>表样 — everything that one form brings, loaded and compiled once per run.</summary>
/// <param name="Folder">The folder it came from.</param>
/// <param name="Definition">kit.yaml.</param>
/// <param name="Profile">profile.yaml.</param>
/// <param name="Plan">How the form is read; holds the compiled drawing too.</param>
/// <param name="Fingerprint">Its content as it was loaded, whatever becomes of the files: a watch loads its kits once and goes on for weeks.</param>
public sealed record Kit(string Folder, KitDefinition Definition, Profile Profile, FormPlan Plan, KitFingerprint Fingerprint)
{
    public string Id => Definition.Id;

    public SheetLayout Layout => Plan.Layout;
}
