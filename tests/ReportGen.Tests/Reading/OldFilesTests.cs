using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Legacy.Writing;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading;

/// <summary>The law of the old file: a form of any kit, printed as .xlsx and copied to .xls, reads the same from both.</summary>
public class OldFilesTests
{
    public static TheoryData<string> Kits => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Kits))]
    public void Sample_forms_read_alike_from_the_old_and_the_new_file(string id)
    {
        var kit = TestKits.All.First(k => k.Id == id);
        for (var seed = 0; seed < 8; seed++)
        {
            var printed = FormRenderer.Render(new SampleForms(seed).Make(kit.Definition), kit.Definition, kit.Layout).Content;
            Assert.Equal(Json(printed), Json(XlsWriter.Write(printed).Content!));
        }

        string Json(byte[] file) => string.Join('\n', FormWords.Of(FormReading.Read(WorkbookReader.Read(file), "表", [kit.Plan]).Forms.Single().Form, kit.Definition));
    }
}
