using System.Collections.Immutable;
using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Reading.Values;
using ReportGen.Rendering.Conversion;

namespace ReportGen.Tests.Rendering.Conversion;

/// <summary>From one form into another: everything is there, or it is told.</summary>
public class FormConversionTests
{
    private static readonly Kit Mof = TestKits.Find("mof-2020-project");
    private static readonly Kit Yunnan = TestKits.Find("yunnan-2020-project");

    public static TheoryData<string> RoundTripIds => [.. TestKits.All.Select(k => k.Id)];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var from in TestKits.All)
            {
                foreach (var to in TestKits.All)
                {
                    pairs.Add(from.Id, to.Id);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nothing_is_dropped_in_silence(string fromId, string toId)
    {
        var (from, to) = (TestKits.Find(fromId), TestKits.Find(toId));
        for (var seed = 0; seed < 5; seed++)
        {
            var form = Numbered(new SampleForms(seed).Make(from.Definition));

            var (converted, findings) = FormConversion.Convert(form, from.Definition, to.Definition, to.Plan.PrintsYear);

            // Sign and unit may have gone into the target's own cell.
            var kept = Entries(converted).Select(e => e.Place.Cell).ToHashSet();
            var gone = Entries(form).Where(e => !e.IsBlank && !kept.Contains(e.Place.Cell)).Select(e => e.Place.Cell).Except(Joined(form)).Count();
            var told = findings.Where(f => f.Id == "PF-801" && !f.Message.ToString().StartsWith("“年度”", StringComparison.Ordinal)).Sum(Count);
            var written = ReportGen.Rendering.Forms.FormRenderer.Render(converted, to.Definition, to.Layout).Content;
            Assert.Empty(ReportGen.App.Batch.FormAudit.Check(converted, to, written, "转换.xlsx"));
            Assert.True(told >= gone && told <= gone + Joined(form).Count(), $"{seed}: {gone} gone, {told} told: " + string.Join(" ", findings.Select(f => f.Message.ToString())));
        }
    }

    [Theory]
    [MemberData(nameof(RoundTripIds))]
    public void To_its_own_form_nothing_changes(string id)
    {
        var kit = TestKits.Find(id);
        var form = new SampleForms(3).Make(kit.Definition);

        var (converted, findings) = FormConversion.Convert(form, kit.Definition, kit.Definition, kit.Plan.PrintsYear);

        Assert.Empty(findings);
        Assert.Equal(ReportGen.Rendering.Forms.FormWords.Of(form, kit.Definition), ReportGen.Rendering.Forms.FormWords.Of(converted, kit.Definition));
    }

    [Theory]
    [InlineData("≥", "2400", "份", "2518", "≥2400份", "2518份")]
    [InlineData("", "95", "%", "98%", "95%", "98%")]
    [InlineData("定性", "良好", "", "良好", "良好", "良好")]
    [InlineData("＜", "5", "", "3起", "＜5", "3起")]
    [InlineData("≥", "≥3", "次", "3", "≥3次", "3次")]
    public void Sign_and_unit_go_into_the_target_where_the_form_has_no_columns_for_them(string sign, string target, string unit, string actual, string joined, string joinedActual)
    {
        var row = Row((IndicatorColumn.Comparison, sign), (IndicatorColumn.Target, target), (IndicatorColumn.MeasureUnit, unit), (IndicatorColumn.Actual, actual));

        var converted = Converted(row, Yunnan, Mof);

        Assert.Equal((joined, joinedActual), (converted.Target!.Text, converted.Actual!.Text));
    }

    [Theory]
    [InlineData("≥12.3万起", "15.5万起", "≥|12.3|万起|15.5")]
    [InlineData("100%", "98%", "|100|%|98")]
    [InlineData("不低于1,200人次", "1,300人", "≥|1,200|人次|1,300人")]
    [InlineData("≤5起", "3", "≤|5|起|3")]
    [InlineData("按时完成", "完成", "|按时完成||完成")]
    [InlineData("40余条", "45条", "|40余条||45条")]
    [InlineData("9月底前", "7月", "|9月底前||7月")]
    public void A_plain_target_is_taken_apart_and_any_other_stays_whole(string target, string actual, string parts)
    {
        var converted = Converted(Row((IndicatorColumn.Target, target), (IndicatorColumn.Actual, actual)), Mof, Yunnan);

        var cells = new[] { IndicatorColumn.Comparison, IndicatorColumn.Target, IndicatorColumn.MeasureUnit, IndicatorColumn.Actual }.Select(c => converted[c]?.Text ?? "");
        Assert.Equal(parts, string.Join('|', cells));
    }

    [Fact]
    public void Amounts_are_converted_exactly_and_that_is_told()
    {
        var form = new SampleForms(1).Make(Yunnan.Definition);
        var total = new FundsRow("年度资金总额", FundsSource.Total, ImmutableDictionary<FundsColumn, Entry>.Empty.Add(FundsColumn.AmountSpent, Entry("104093717.42")));

        var (converted, findings) = FormConversion.Convert(form with { Funds = [total] }, Yunnan.Definition, Mof.Definition, printsYear: true);

        Assert.Equal("10409.371742", converted.TotalFunds!.AmountSpent!.Text);
        Assert.Equal(10409.371742m, converted.TotalFunds.AmountSpent.Number);
        Assert.Single(findings, f => f.Id == "PF-802");
    }

    [Fact]
    public void A_source_without_money_that_is_left_out_is_no_more_than_a_hint()
    {
        var form = new SampleForms(1).Make(TestKits.Sichuan.Definition) with
        {
            Funds = [new FundsRow("单位资金", FundsSource.AgencyMoney, ImmutableDictionary<FundsColumn, Entry>.Empty.Add(FundsColumn.AmountSpent, Entry("0.00")).Add(FundsColumn.Score, Entry("/")))],
        };

        var finding = Assert.Single(FormConversion.Convert(form, TestKits.Sichuan.Definition, Mof.Definition, printsYear: true).Findings, f => f.Message.ToString().Contains("单位资金", StringComparison.Ordinal));

        Assert.Equal(Severity.Hint, finding.Severity);
    }

    private static Indicator Converted(Indicator row, Kit from, Kit to) =>
        FormConversion.Convert(new SampleForms(1).Make(from.Definition) with { Rows = [row] }, from.Definition, to.Definition, to.Plan.PrintsYear).Form.Rows.Single();

    private static Indicator Row(params (IndicatorColumn Column, string Text)[] cells) => new(cells.ToImmutableDictionary(c => c.Column, c => Entry(c.Text)));

    private static Entry Entry(string text) => new(text, FigureParser.Parse(text), new Place("表.xlsx", "表", "A1"));

    private static int Count(Finding finding) => int.Parse(System.Text.RegularExpressions.Regex.Match(finding.Message.ToString(), "共 ([0-9]+) 处").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>What may have gone into the text of another cell: signs and units into the target, the goals of the year into one field.</summary>
    private static IEnumerable<string> Joined(EvaluationForm form) =>
        form.Rows.SelectMany(r => new[] { r.Comparison, r.MeasureUnit }).Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }))
            .OfType<Entry>().Where(e => !e.IsBlank).Select(e => e.Place.Cell);

    private static IEnumerable<Entry> Entries(EvaluationForm form) =>
    [
        .. form.Fields.Select(f => f.Entry),
        .. form.Funds.SelectMany(r => r.Cells.Values.Concat(r.Others.Values)),
        .. form.Goals.SelectMany(g => g.Cells.Where(c => c.Key != GoalColumn.Number).Select(c => c.Value)),
        .. form.Rows.SelectMany(r => r.Cells.Values.Concat(r.Others.Values)),
        .. form.Fields.Any(f => f.Term == FormField.TotalScore) ? [] : new[] { form.Totals?.Weight, form.Totals?.Score, form.Totals?.Grade }.OfType<Entry>(),
    ];

    /// <summary>The form with a cell of its own for every entry.</summary>
    private static EvaluationForm Numbered(EvaluationForm form)
    {
        var next = 0;
        Entry Own(Entry entry) => entry with { Place = new Place("样本.xlsx", "表", $"B{++next}") };
        var fields = form.Fields.Select(f => f with { Entry = Own(f.Entry) }).ToImmutableArray();
        var head = fields.FirstOrDefault(f => f.Term == FormField.TotalScore)?.Entry;
        return form with
        {
            Fields = fields,
            Funds = [.. form.Funds.Select(r => r with { Cells = r.Cells.ToImmutableDictionary(c => c.Key, c => Own(c.Value)), Others = r.Others.ToImmutableDictionary(c => c.Key, c => Own(c.Value)) })],
            Goals = [.. form.Goals.Select(g => g with { Cells = g.Cells.ToImmutableDictionary(c => c.Key, c => Own(c.Value)) })],
            Rows = [.. form.Rows.Select(r => r with { Cells = r.Cells.ToImmutableDictionary(c => c.Key, c => Own(c.Value)), Others = r.Others.ToImmutableDictionary(c => c.Key, c => Own(c.Value)) })],
            Totals = head is not null ? new Totals(null, head) : form.Totals is { } totals ? new Totals(totals.Weight is null ? null : Own(totals.Weight), totals.Score is null ? null : Own(totals.Score), totals.Grade is null ? null : Own(totals.Grade)) : null,
        };
    }
}
