using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Batch;

/// <summary>What a start rehearses behind the scenes would fail there in silence.</summary>
public class RehearsalTests
{
    public static TheoryData<string> Kits => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Kits))]
    public void A_blank_form_of_every_kit_goes_through(string id)
    {
        var kit = TestKits.Find(id);
        var (summary, findings, manifest) = new Rehearsal(kit, RunReport.Load(Repository.File("templates"), Language.Chinese), Language.Chinese).Play();

        Assert.NotEmpty(WorkbookReader.Read(summary).Sheets);
        Assert.NotEmpty(WorkbookReader.Read(findings).Sheets);
        Assert.Contains($"\"kit\": \"{id}\"", Encoding.UTF8.GetString(manifest), StringComparison.Ordinal);
    }
}
