using System.Globalization;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Expansion;

/// <summary>A sheet that is written piece by piece has the bytes of one that is written whole.</summary>
public class LongSheetTests
{
    [Theory]
    [InlineData("问题清单.xlsx", 0)]
    [InlineData("问题清单.xlsx", 1)]
    [InlineData("问题清单.xlsx", 256)]
    [InlineData("问题清单.xlsx", 257)]
    [InlineData("汇总.xlsx", 3000)]
    [InlineData("汇总依据.xlsx", 1000)]
    public void It_has_the_same_bytes_as_a_whole_one(string layout, int rows)
    {
        var drawing = SheetLayout.Compile(File.ReadAllBytes(Repository.File("templates", "reports", layout)));
        List<Func<Marker, CellValue>> items = [.. Enumerable.Range(0, rows).Select(i => (Func<Marker, CellValue>)(m => ValueOf(m, i)))];
        var whole = SheetExpansion.Expand(drawing, new SheetValues(_ => new CellValue("说明"), "行", items, [])).Content;

        using var output = new MemoryStream();
        using var scratch = new MemoryStream();
        using var sheet = new LongSheet(drawing, "行", _ => new CellValue("说明"), output, scratch);
        foreach (var item in items) sheet.Add(item);
        sheet.Finish();

        Assert.Equal(whole, output.ToArray());
    }

    // Links, numbers, rows of several lines, and now and then a text that needs more than one row of the sheet.
    private static CellValue ValueOf(Marker marker, int row)
    {
        var number = row.ToString(CultureInfo.InvariantCulture);
        return marker.Name switch
        {
            "序号" => new CellValue(number, row),
            "文件" or "自评表" => new CellValue("打开", null, $"文件夹/{number}.xlsx"),
            "问题" or "说明" or "项目名称" when row % 300 == 299 => new CellValue(string.Concat(Enumerable.Repeat($"第{number}行很长的一句话，", 200))),
            _ => new CellValue($"{marker.Name}{number}"),
        };
    }
}
