using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Reading.Values;
using ReportGen.Rules.Checks.Across;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks.Across;

/// <summary>Small forms of a batch, each in a file of its own.</summary>
internal static class BatchForms
{
    public const string Agency = "某某市交通运输局";

    private static readonly FormField[] Order =
        [FormField.ProjectName, FormField.ImplementingAgency, FormField.AgencyName, FormField.GoalExpected, FormField.GoalAchieved, FormField.Overview, FormField.Conclusion, FormField.Problems, FormField.Measures];

    public static EvaluationForm Project(string file, string name, string agency = Agency, int? year = 2023, string spent = "100.00", params (FormField Term, string Text)[] texts) =>
        Form(file, year, FundsSource.Total, spent, [(FormField.ProjectName, name), (FormField.ImplementingAgency, agency), .. texts]);

    public static EvaluationForm Department(string file, string projects, string agency = Agency, int? year = 2023, params (FormField Term, string Text)[] texts) =>
        Form(file, year, FundsSource.ProjectExpenditure, projects, [(FormField.AgencyName, agency), .. texts]);

    public static FormDigest Digest(EvaluationForm form, Profile? profile = null, IEnumerable<Finding>? findings = null) =>
        FormDigesting.Of(form, form[FormField.ProjectName] is null ? LuzhouCase.Kit with { Id = "dept", Kind = FormKind.Department } : LuzhouCase.Kit, profile ?? TestProfiles.Usual, findings ?? []);

    public static ImmutableArray<BatchFinding> Findings(params EvaluationForm[] forms) =>
        BatchChecks.Find([.. forms.Select(f => Digest(f))], (i, place) => TextAt(forms[i], place));

    /// <summary>The findings as <c>file cell PF-811</c>.</summary>
    public static string Told(params EvaluationForm[] forms) => string.Join(", ", Findings(forms).Select(f => $"{f.Finding.Place.File} {f.Finding.Place.Cell} {f.Finding.Id}"));

    public static string TextAt(EvaluationForm form, Place place) => form.Fields.Select(f => f.Entry).Concat(form.Funds.SelectMany(f => f.Cells.Values)).First(e => e.Place == place).Text;

    private static EvaluationForm Form(string file, int? year, FundsSource source, string spent, (FormField Term, string Text)[] fields) => new()
    {
        KitId = "case",
        Place = new Place(file, "表", "A1"),
        Title = Cell(file, "A1", "绩效自评表"),
        Year = year,
        Fields = [.. fields.Select(f => new FieldEntry(StandardTerms<FormField>.Printed(f.Term), f.Term, Cell(file, $"B{Array.IndexOf(Order, f.Term) + 2}", f.Text)))],
        Funds = [new FundsRow("总额", source, ImmutableDictionary<FundsColumn, Entry>.Empty.Add(FundsColumn.AmountSpent, Cell(file, "G8", spent)))],
    };

    private static Entry Cell(string file, string cell, string text) => new(text, FigureParser.Parse(text), new Place(file, "表", cell));
}
