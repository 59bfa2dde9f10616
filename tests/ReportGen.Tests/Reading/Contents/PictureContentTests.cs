using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Tests.Findings;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Contents;

/// <summary>A value that is a picture is blank, and the cell is told.</summary>
public class PictureContentTests
{
    private const string Shown = "_xlfn.DISPIMG(\"ID_1A2B\",1)";

    [Fact]
    public void Cells_whose_values_are_pictures_are_told_once_with_their_places()
    {
        var (findings, form) = Read(f => f.Formula("K14", Shown).Formula("H15", Shown));
        var finding = Assert.Single(findings, f => f.Id == "PF-129");
        Assert.Equal((Severity.Warning, "K14", ""), (finding.Severity, finding.Place.Cell, finding.Value));
        Assert.Equal(["H15"], finding.Also.Select(p => p.Cell));
        Assert.Contains(form.Indicators, i => i.Actual is { IsBlank: true, Place.Cell: "H15" });
        Assert.DoesNotContain(findings, f => f.Id is "PF-103" or "PF-121");
    }

    /// <summary>Seals and signatures stand where the form asks for them, beside it, and under merged cells.</summary>
    [Theory]
    [InlineData("M20")]
    [InlineData("C2")]
    public void A_picture_that_is_no_value_is_nobody_s_business(string address) => Assert.DoesNotContain(Read(f => f.Formula(address, Shown)).Findings, f => f.Id is "PF-129" or "PF-103" or "PF-121");

    [Fact]
    public void Form_without_pictures_has_no_such_finding() => Assert.DoesNotContain(Read(f => f.Formula("J14", "SUM(H14:H15)", 4)).Findings, f => f.Id == "PF-129");

    private static (IReadOnlyList<Finding> Findings, EvaluationForm Form) Read(Action<EditedWorkbook> edit)
    {
        var workbook = EditedWorkbook.Of("luzhou-2023/inbox", "04");
        edit(workbook);
        var read = FormReading.Read(WorkbookReader.Read(workbook.ToBytes()), workbook.Name, [TestKits.Sichuan.Plan]).Forms.Single();
        return (read.Findings, read.Form);
    }
}
