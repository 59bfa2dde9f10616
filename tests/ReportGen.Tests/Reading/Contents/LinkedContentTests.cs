using ReportGen.Model.Findings;
using ReportGen.Reading;
using ReportGen.Tests.Findings;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Contents;

/// <summary>Values that formulas take from other workbooks are read as they were stored, and told.</summary>
public sealed class LinkedContentTests
{
    [Fact]
    public void All_such_cells_are_one_finding_and_their_stored_values_are_read()
    {
        var (findings, scores) = Read(f => f.Formula("J14", "[1]得分!C5", 3).Formula("J15", "'[2]某 表'!C6*2", 4));

        var finding = Assert.Single(findings, f => f.Id == "PF-126");
        Assert.Equal((Severity.Warning, "J14", "3.00"), (finding.Severity, finding.Place.Cell, finding.Value.Trim()));
        Assert.Equal(["J15"], finding.Also.Select(p => p.Cell));
        Assert.Equal([3m, 4m], scores.Take(2));
    }

    [Theory]
    [InlineData("SUM(H14:H15)")]
    [InlineData("SUM(表1[2023])")]
    [InlineData("SUM(表1[[2023]:[2024]])")]
    [InlineData("VLOOKUP(A1,明细!A:B,2,FALSE)")]
    public void Formulas_within_the_workbook_are_nobody_s_business(string formula) =>
        Assert.DoesNotContain(Read(f => f.Formula("J14", formula, 4)).Findings, f => f.Id == "PF-126");

    // A formula that was filled downwards stands at its first cell; the others name it by its number.
    [Fact]
    public void Cells_that_share_a_formula_are_all_told()
    {
        var shared = new TestWorkbook()
            .Raw("A5", "", "<f t=\"shared\" ref=\"A5:A6\" si=\"0\">[1]S!A1</f><v>1</v>")
            .Raw("A6", "", "<f t=\"shared\" si=\"0\"/><v>2</v>")
            .Raw("A7", "", "<f t=\"shared\" si=\"1\"/><v>3</v>")
            .ToBytes();

        Assert.Equal(["A5", "A6"], WorkbookReader.Read(shared).Sheets[0].Cells.Where(c => c.IsLinked).Select(c => c.Address.ToString()));
    }

    private static (IReadOnlyList<Finding> Findings, IEnumerable<decimal?> Scores) Read(Action<EditedWorkbook> edit)
    {
        var workbook = EditedWorkbook.Of("luzhou-2023/inbox", "04");
        edit(workbook);
        var read = FormReading.Read(WorkbookReader.Read(workbook.ToBytes()), workbook.Name, [TestKits.Sichuan.Plan]).Forms.Single();
        return (read.Findings, read.Form.Indicators.Select(i => i.Score?.Number));
    }
}
