using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Reading;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Reading;

/// <summary>
/// Published forms of many offices, laid out as offices do and not as our drawings: other merges, other spellings, titles with the year in
/// them, below them, or with the office's name. Each must be read as it was transcribed, by the right kit, and nothing found wrong with it.
/// </summary>
public class WildFormsTests
{
    private const int Width = 10;

    private static readonly string Folder = SharedCases.Folder("wild", "forms");

    public static TheoryData<string, string, int> Forms
    {
        get
        {
            var forms = new TheoryData<string, string, int>();
            foreach (var (number, kit) in new[] { ("08", "mof-2020-project"), ("23", "mof-2020-dept"), ("15", "yunnan-2020-project") })
            {
                for (var manner = 0; manner < 3; manner++)
                {
                    forms.Add(number, kit, manner);
                }
            }

            return forms;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public void A_form_laid_out_otherwise_is_read_as_it_was_written(string number, string kit, int manner)
    {
        MustRun.SkipUnless(Directory.Exists(Folder), Folder);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, number + ".json")));
        var form = document.RootElement;

        var read = Assert.Single(FormReading.Read(new GridWorkbook([new Office(form, manner).Sheet()]), "来表.xlsx", [.. TestKits.All.Select(k => k.Plan)]).Forms);

        Assert.Equal(kit, read.Form.KitId);
        Assert.DoesNotContain(read.Findings, f => f.Severity > Severity.Hint || f.Id != "PF-102");
        Assert.Equal(form.GetProperty("year").GetString(), $"{read.Form.Year}");
        Assert.Equal(form.GetProperty("fields").GetProperty("预期目标").GetString(), read.Form[FormField.GoalExpected]!.Text);
        Assert.Equal(Money(form), read.Form.Funds.Select(r => string.Join('|', r.Cells.OrderBy(c => Order(c.Key)).Select(c => c.Value.Text))));
        Assert.Equal(Rows(form), read.Form.Indicators.Select(RowOf));
    }

    private static IEnumerable<string> Money(JsonElement form) =>
        form.GetProperty("funds").GetProperty("rows").EnumerateArray().Select(r => string.Join('|', r.GetProperty("cells").EnumerateObject().Select(c => c.Value.GetString())));

    /// <summary>The order in which these forms print their money: 分值 stands before 执行率.</summary>
    private static int Order(FundsColumn column) => column switch
    {
        FundsColumn.InitialBudget => 0,
        FundsColumn.AdjustedBudget => 1,
        FundsColumn.AmountSpent => 2,
        FundsColumn.Weight => 3,
        FundsColumn.ExecutionRate => 4,
        _ => 5,
    };

    /// <summary>The transcribed rows without those that the template offered and nobody filled.</summary>
    private static IEnumerable<string> Rows(JsonElement form) =>
        from row in form.GetProperty("indicators").EnumerateArray()
        let cells = row.EnumerateObject().Select(c => c.Value.GetString()!).ToList()
        where cells.Skip(3).Any(c => c.Length > 0) || !(cells[2].Length == 0 || cells[2] == "……" || cells[2].TrimEnd(':').Length == 3)
        select string.Join('|', cells);

    private static string RowOf(Indicator row) => string.Join('|', row.Cells.OrderBy(c => c.Key).Select(c => c.Value.Text));

    /// <summary>An office that fills in a transcribed form by hand.</summary>
    private sealed class Office(JsonElement form, int manner)
    {
        private readonly List<GridCell> _cells = [];
        private readonly List<CellRange> _merges = [];
        private int _row = 1;

        public GridSheet Sheet()
        {
            Title();
            Head();
            Money();
            Goals();
            Indicators();
            End();
            return new GridSheet("Sheet1", _cells, _merges);
        }

        private void Put(int column, string text, int rows = 1, int lastColumn = 0)
        {
            var area = new CellRange(_row, column, _row + rows - 1, Math.Max(column, lastColumn));
            if (text.Length > 0)
            {
                _cells.Add(new GridCell(area.First, text, null));
            }

            if (area.Rows > 1 || area.Columns > 1)
            {
                _merges.Add(area);
            }
        }

        private void Title()
        {
            var (title, year) = (form.GetProperty("title").GetString()!, form.GetProperty("year").GetString()!);
            var bare = title.Split('(')[0].Replace(year + "年度", "", StringComparison.Ordinal);
            if (manner == 2)
            {
                Put(1, "附件2");
                _row++;
            }

            Put(1, manner switch { 0 => title, 1 => bare, _ => $"某某单位{year}年度{bare}" }, 1, Width);
            _row++;
            if (manner == 1)
            {
                Put(1, $"（{year}年度）", 1, Width);
                _row++;
            }
        }

        private void Head()
        {
            foreach (var label in new[] { "部门", "项目名称", "主管部门", "实施单位" }.Where(l => form.GetProperty("fields").TryGetProperty(l, out _)))
            {
                Put(1, label, 1, 2);
                Put(3, Field(label), 1, Width);
                _row++;
            }
        }

        private void Money()
        {
            var rows = form.GetProperty("funds").GetProperty("rows").EnumerateArray().ToList();
            var inYuan = Field("项目资金单位") == "元";
            Put(1, (inYuan || Field("主管部门").Length > 0 ? "项目资金" : "预算资金") + (manner == 0 ? "" : "\n") + (inYuan ? "（元）" : "（万元）"), rows.Count + 1, 2);
            Line(4, form.GetProperty("funds").GetProperty("columns").EnumerateArray().Select(c => c.GetString()!));
            foreach (var row in rows)
            {
                Put(3, row.GetProperty("label").GetString()!);
                Line(4, row.GetProperty("cells").EnumerateObject().Select(c => c.Value.GetString()!));
            }
        }

        private void Goals()
        {
            Put(1, manner == 0 ? "年度总体目标" : "年度\n总体\n目标", 2);
            Put(2, "预期目标", 1, 5);
            Put(6, "实际完成情况", 1, Width);
            _row++;
            Put(2, Field("预期目标"), 1, 5);
            Put(6, Field("实际完成情况"), 1, Width);
            _row++;
        }

        private void Indicators()
        {
            var columns = form.GetProperty("indicator_columns").EnumerateArray().Select(c => c.GetString()!).ToList();
            var rows = form.GetProperty("indicators").EnumerateArray().ToList();
            Put(1, "绩\n效\n指\n标", rows.Count + 1);
            Line(2, columns);
            var (above, group) = ("", "");
            foreach (var cells in rows.Select(r => columns.Select(c => r.GetProperty(c).GetString()!).ToList()))
            {
                var shown = manner == 2 ? cells : [cells[0] == above ? "" : cells[0], cells[0] == above && cells[1] == group ? "" : cells[1], .. cells.Skip(2)];
                (above, group) = (cells[0], cells[1]);
                Line(2, shown);
            }
        }

        private void End()
        {
            if (Field("其他需要说明事项") is { Length: > 0 } remarks)
            {
                Put(1, "其他需要说明事项");
                Put(4, remarks, 1, Width);
                _row++;
            }

            Put(1, "总分", 1, 5);
            Put(2 + form.GetProperty("indicator_columns").EnumerateArray().ToList().FindIndex(c => c.GetString() == "分值"), "100");
        }

        private void Line(int column, IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                Put(column++, text);
            }

            _row++;
        }

        private string Field(string label) => form.GetProperty("fields").TryGetProperty(label, out var value) ? value.GetString()! : "";
    }
}
