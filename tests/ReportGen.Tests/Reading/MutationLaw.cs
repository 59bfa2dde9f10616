using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading;

/// <summary>
/// The law of reading, for every kit, recognised among all of them: what offices do to a form on its way does not change what is read from
/// it. REPORTGEN_MUTANTS sets how many mutants a kit gets; the seeds are the same every time.
/// </summary>
public class MutationLaw
{
    private const int Usual = 100;

    private static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("REPORTGEN_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Usual;

    public static TheoryData<string> KitIds => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(KitIds))]
    public void A_form_that_was_changed_on_its_way_reads_the_same(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        var plans = TestKits.All.Select(k => k.Plan).ToList();
        var failed = new List<string>();
        for (var seed = 0; seed < Mutants && failed.Count < 10; seed++)
        {
            // Each sample is changed in ten ways.
            var form = new SampleForms(seed / 10).Make(kit.Definition);
            var sheet = WorkbookReader.Read(FormRenderer.Render(form, kit.Definition, kit.Layout).Content).Sheets[0];
            var mutated = new Mutations(seed, kit).Apply(sheet, 1 + (seed % 4));
            var read = FormReading.Read(new GridWorkbook([mutated]), "样本.xlsx", plans);
            if (read.Forms is not [var only] || only.Form.KitId != id)
            {
                failed.Add($"{seed}: read as {string.Join(' ', read.Forms.Select(f => f.Form.KitId))}");
            }
            else if (FirstDifference(ContentOf(form, kit), ContentOf(only.Form, kit)) is { } difference)
            {
                failed.Add($"{seed}: {difference}");
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    [Theory]
    [MemberData(nameof(KitIds))]
    public void A_form_that_another_program_has_saved_reads_the_same(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        var form = new SampleForms(5).Make(kit.Definition);
        var printed = FormRenderer.Render(form, kit.Definition, kit.Layout).Content;

        Assert.All([SavedByEPPlus(printed), SavedByNpoi(printed)], saved => Assert.Equal(
            ContentOf(form, kit),
            ContentOf(Assert.Single(FormReading.Read(WorkbookReader.Read(saved), "样本.xlsx", [kit.Plan]).Forms).Form, kit)));
    }

    /// <summary>With shared strings, where we write them into their cells.</summary>
    private static byte[] SavedByEPPlus(byte[] file)
    {
        using var package = new OfficeOpenXml.ExcelPackage(new MemoryStream(file));
        return package.GetAsByteArray();
    }

    private static byte[] SavedByNpoi(byte[] file)
    {
        using var saved = new MemoryStream();
        new NPOI.XSSF.UserModel.XSSFWorkbook(new MemoryStream(file)).Write(saved);
        return saved.ToArray();
    }

    private static string? FirstDifference(string wanted, string read) => wanted.Split('\n').Zip(read.Split('\n')).Where(l => l.First != l.Second).Select(l => $"{l.First} ≠ {l.Second}").FirstOrDefault();

    private static string ContentOf(EvaluationForm form, Kit kit) => string.Join('\n', FormWords.Of(form, kit.Definition));
}
