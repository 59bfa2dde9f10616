using FsCheck;
using FsCheck.Fluent;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Audit;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Forms;

/// <summary>The law of the form kit: one drawing serves both directions.</summary>
public class RoundTripTests
{
    public static TheoryData<string> KitIds => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(KitIds))]
    public void Reading_what_was_printed_gives_back_the_model(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<int>(seed =>
        {
            var form = new SampleForms(seed).Make(kit.Definition);
            var written = FormRenderer.Render(form, kit.Definition, kit.Layout).Content;
            Assert.Equal(ContentOf(form, kit), ContentOf(ReadBack(written, kit), kit));
        }));
    }

    [Theory]
    [MemberData(nameof(KitIds))]
    public void What_is_printed_can_be_read_on_paper(string id)
    {
        var kit = TestKits.All.Single(k => k.Id == id);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll<int>(seed =>
            Assert.Empty(SheetAudit.Check(FormRenderer.Render(new SampleForms(seed).Make(kit.Definition), kit.Definition, kit.Layout).Content, kit.Layout))));
    }

    [Fact]
    public void The_same_form_is_the_same_file()
    {
        var kit = TestKits.Sichuan;
        var form = new SampleForms(7).Make(kit.Definition);
        var again = KitFolder.Load(kit.Folder);

        Assert.Equal(
            FormRenderer.Render(form, kit.Definition, kit.Layout).Content,
            FormRenderer.Render(form, again.Definition, again.Layout).Content);
    }

    [Fact]
    public void A_text_of_thousands_of_characters_is_printed_whole()
    {
        var kit = TestKits.Sichuan;
        var form = new SampleForms(3).Make(kit.Definition);
        var longText = string.Concat(Enumerable.Repeat("项目实施内容及过程，按合同约定分期验收。", 400));
        var grown = form with { Fields = [.. form.Fields.Select(f => f with { Entry = f.Entry with { Text = longText } })] };

        var written = FormRenderer.Render(grown, kit.Definition, kit.Layout).Content;

        Assert.Empty(SheetAudit.Check(written, kit.Layout));
        Assert.Equal(ContentOf(grown, kit), ContentOf(ReadBack(written, kit), kit));
    }

    private static EvaluationForm ReadBack(byte[] written, Kit kit) => Assert.Single(FormReading.Read(WorkbookReader.Read(written), "样本.xlsx", [kit.Plan]).Forms).Form;

    private static string ContentOf(EvaluationForm form, Kit kit) => string.Join('\n', FormWords.Of(form, kit.Definition));
}
