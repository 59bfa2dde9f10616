using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Rules.Narratives;

namespace ReportGen.Tests.Narratives;

/// <summary>Texts by each outline: whole, traced, and as the switches of the outline say.</summary>
public sealed partial class NarrativeTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "panzhihua", "sichuan-2020" }, { "panzhihua", "sichuan-2023" }, { "panzhihua", "mof-standard" },
        { "luzhou", "sichuan-2023" }, { "luzhou", "sichuan-2020" }, { "luzhou", "mof-standard" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_out_as_approved(string unit, string outline) =>
        Golden.Check($"narrative-{unit}-{(unit == "luzhou" ? 2023 : 2020)}", $"{outline}.txt", NarrativeCase.Printed(Made(unit, outline).Text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_of_a_form_letter_is_left(string unit, string outline)
    {
        var text = NarrativeCase.Printed(Made(unit, outline).Text);
        Assert.DoesNotMatch("增加/减少|增长/下降|小于/大于|\\{\\{|\\}\\}|××|【缺|【略|。。|，，|，。|；。|：。", text);
        Assert.DoesNotMatch("-\\d", text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_amount_and_percentage_is_traced_and_right(string unit, string outline)
    {
        var (text, findings) = Made(unit, outline);
        Assert.DoesNotContain(findings, f => f.Severity >= Severity.Warning);
        var untraced = from line in text.Lines
                       where line.Kind == NarrativeLineKind.Paragraph
                       from figure in Amounts().Matches(line.Text).Cast<Match>()
                       where figure.Groups[1].Value != "0" && !line.Pieces.Any(p => p.Start <= figure.Index && figure.Index < p.Start + p.Length)
                       select figure.Value + " in " + line.Text;
        Assert.Empty(untraced);
    }

    [Fact]
    public void A_figure_knows_its_cells()
    {
        var line = Line("sichuan-2020", "2020年度收、支总计");
        Assert.Equal(["C37"], CellsOf(line, "8414.20"));
        Assert.Equal(["C37", "C37"], CellsOf(line, "13.85"));
        Assert.Equal(["上年 收入支出决算总表", "01 收入支出决算总表"], line.Pieces.Single(p => Said(line, p) == "13.85").Places.Select(p => p.Sheet));
    }

    [Theory]
    [InlineData("千分位", "是", "2020年度收、支总计8,414.20万元")]
    [InlineData("百分比小数位", "1", "下降13.9%")]
    [InlineData("百分比小数位", "0", "下降14%")]
    [InlineData("整数不带小数", "否", "支出决算为348.00万元")]
    [InlineData("零值行", "否", "占3.57%；其他收入92.79万元")]
    [InlineData("年字", "年度", "与2019年度相比")]
    [InlineData("预算为零说法", "完成预算0%", "因公出国（境）经费支出0万元，完成预算0%。")]
    [InlineData("持平说法", "同{上年}一样", "因公出国（境）支出决算同2019年一样。")]
    public void A_switch_of_the_outline_changes_the_wording(string name, string value, string expected)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        Assert.DoesNotContain(expected, NarrativeCase.Printed(NarrativeCase.Render(accounts, "sichuan-2020").Text), StringComparison.Ordinal);
        Assert.Contains(expected, NarrativeCase.Printed(NarrativeCase.Render(accounts, "sichuan-2020", (name, value)).Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("收入总计 | 9767.04", "收入总计 | 8414.20", "收、支总计8414.20万元。与2019年持平。\n")]
    [InlineData("收入总计 | 9767.04", "收入总计 | 8000.00", "与2019年相比，收、支总计各增加414.20万元，增长5.18%。主要变动原因")]
    [InlineData("收入总计 | 9767.04", "收入总计 | 0.00", "收、支总计各增加8414.20万元（上年为零，不计算增减幅度）。")]
    [InlineData("\n收入总计 | 9767.04", "", "2020年度收、支总计8414.20万元。\n")]
    public void The_year_before_may_be_the_same_less_nothing_or_unknown(string old, string now, string expected) =>
        Assert.Contains(expected, NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures.Replace(old, now, StringComparison.Ordinal)), "sichuan-2020").Text), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "与2019年相比，收、支总计各增加")]
    [InlineData("首次公开，没有上年数", "2020年度收、支总计8414.20万元。首次公开，没有上年数。")]
    public void The_first_year_says_what_the_outline_says(string wording, string expected)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures) with { Previous = [] };
        var text = NarrativeCase.Printed(NarrativeCase.Render(accounts, "sichuan-2020", ("首年说法", wording)).Text);
        Assert.Equal(wording.Length > 0, text.Contains(expected, StringComparison.Ordinal));
        Assert.DoesNotContain("与2019年相比", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_in_yuan_are_told_in_ten_thousands()
    {
        var yuan = NarrativeCase.PanzhihuaFigures.Replace("收入总计 | 8414.20", "收入总计 | 84142000", StringComparison.Ordinal);
        var read = NarrativeCase.Read(yuan);
        var accounts = read with { Tables = read.Tables.Replace(read["T1"]!, read["T1"]! with { MoneyUnit = "元" }) };
        Assert.Contains("收、支总计8414.20万元", NarrativeCase.Printed(NarrativeCase.Render(accounts, "sichuan-2020").Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void A_missing_table_costs_lines_and_no_section(string outline)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        foreach (var table in accounts.Tables)
        {
            var (text, findings) = NarrativeCase.Render(accounts with { Tables = accounts.Tables.Remove(table) }, outline);
            Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
            Assert.DoesNotContain("【缺", NarrativeCase.Printed(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_wrong_digit_in_a_figure_is_found()
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        var text = NarrativeCase.Render(accounts, "sichuan-2020").Text;
        var missed = from section in text.Sections
                     from line in section.Lines
                     from piece in line.Pieces
                     let figure = Amounts().Match(Said(line, piece) + Next(line, piece))
                     where figure.Success && figure.Index == 0 && !piece.Places.Any(p => p.Sheet == "18 文字说明")
                     let wrong = line with { Text = line.Text.Remove(piece.Start, 1).Insert(piece.Start, line.Text[piece.Start] == '9' ? "8" : $"{line.Text[piece.Start] - '0' + 1}") }
                     let changed = text with { Sections = [section with { Lines = [wrong] }] }
                     where !NarrativeChecks.Find(changed, accounts, []).Any(f => f.Id is "PF-873")
                     select $"{Said(wrong, piece)} in {wrong.Text}";
        Assert.Empty(missed);
    }

    private static (NarrativeText Text, System.Collections.Immutable.ImmutableArray<Finding> Findings) Made(string unit, string outline) =>
        NarrativeCase.Render(NarrativeCase.Read(unit == "luzhou" ? NarrativeCase.LuzhouFigures : NarrativeCase.PanzhihuaFigures), outline);

    private static NarrativeLine Line(string outline, string start) => Made("panzhihua", outline).Text.Lines.Single(l => l.Text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> CellsOf(NarrativeLine line, string figure) => line.Pieces.First(p => Said(line, p).StartsWith(figure, StringComparison.Ordinal)).Places.Select(p => p.Cell);

    private static string Said(NarrativeLine line, NarrativePiece piece) => line.Text.Substring(piece.Start, piece.Length);

    private static string Next(NarrativeLine line, NarrativePiece piece) => line.Text[(piece.Start + piece.Length)..][..Math.Min(2, line.Text.Length - piece.Start - piece.Length)];

    [GeneratedRegex("(?<![\\d.,])(\\d[\\d,.]*)(?:万元|%)(?!以上|（含）)")]
    private static partial Regex Amounts();
}
