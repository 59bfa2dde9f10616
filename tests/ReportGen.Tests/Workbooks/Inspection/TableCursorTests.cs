using System.Text;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.Tests.Workbooks.Inspection;

/// <summary>In which column a cell of a document or page stands.</summary>
public class TableCursorTests
{
    [Fact]
    public void Cells_that_reach_down_and_across_push_their_neighbours()
    {
        const string Page = "<html><body><p>前</p><table><tr><td rowspan=2>甲</td><td colspan='2'>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table><table><tr><td>庚</td></tr></table></body></html>";

        Assert.Equal(
            ["前 ", "甲 (1,1,1)", "乙 (1,1,2)", "丙 (1,1,4)", "丁 (1,2,2)", "戊 (1,2,3)", "己 (1,2,4)", "庚 (2,1,1)"],
            FileInspection.Read(Encoding.UTF8.GetBytes(Page)).Texts.Select(Told));
    }

    [Fact]
    public void Wide_cells_of_documents_and_tables_within_tables_count_alike()
    {
        const string Table = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        Assert.Equal(["甲 (1,1,2)", "内 (2,1,1)", "乙 (1,1,4)"], FileInspection.Read(new TestDocument().Raw(Table).ToBytes()).Texts.Select(Told));
    }

    [Fact]
    public void Endless_spans_take_no_memory() =>
        Assert.NotEmpty(FileInspection.Read("<html><body><table><tr><td colspan=999999999 rowspan=999999999>甲</td></tr></table></body></html>"u8.ToArray()).Texts);

    private static string Told(FileText text) => $"{text.Text} {(text.Cell is var (table, row, column) ? $"({table},{row},{column})" : "")}";
}
