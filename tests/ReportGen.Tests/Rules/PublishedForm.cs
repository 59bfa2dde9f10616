using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rules;

/// <summary>A published workbook beside the repository, read by whichever kit recognises it and judged by that kit's own profile.</summary>
internal sealed record PublishedForm(Kit Kit, EvaluationForm Form, Scorecard Scores, ImmutableArray<Finding> Findings)
{
    public static PublishedForm Read(string @case, string file)
    {
        var path = SharedCases.Folder("cases", @case, "xlsx", file + ".xlsx");
        MustRun.SkipUnless(File.Exists(path), "../shared/cases (published forms)");
        return Read(path);
    }

    public static PublishedForm Read(string path)
    {
        var kits = TestKits.All.ToList();
        var read = FormReading.Read(WorkbookReader.Read(File.ReadAllBytes(path)), Path.GetFileName(path), [.. kits.Select(k => k.Plan)]).Forms.Single();
        var kit = kits.Single(k => k.Id == read.Form.KitId);
        var scores = FormScoring.Score(read.Form, kit.Definition, kit.Profile);
        return new PublishedForm(kit, read.Form, scores, FormChecks.Find(read.Form, kit.Definition, kit.Profile, scores));
    }

    public RowScore Row(string cell) => Scores.Rows.Single(r => r.Place.Cell == cell);
}
