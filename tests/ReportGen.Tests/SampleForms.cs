using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Reading.Values;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests;

/// <summary>Made-up forms of any kit, different for each seed and the same for the same one: as people fill them, with their odd ways.</summary>
internal sealed class SampleForms(int seed)
{
    private static readonly string[] Words = ["道路", "交通", "项目", "完成", "经费", "检验", "设施", "满意", "及时", "本年", "APP", "LED", "2.5公里", "“两个教育”", "（一期）", "、", "，", "。", "；", "100%", "第3批", " ", "\n"];
    private static readonly string[] Odd = ["=1+1", "+86", "-", "@名", "/", "无", "*", "a_x000D_b", "<b>&\"'", "  前后空格  ", "𠮷野家", "合 计", "1.", "··", "{{项目}}", "{{"];
    private static readonly string[] Classes = ["产出指标", "效益指标", "满意度指标", "成本指标"];
    private static readonly string[] Groups = ["数量指标", "质量指标", "时效指标"];

    private readonly Random _random = new(seed);

    public EvaluationForm Make(KitDefinition kit)
    {
        var fields = kit.Fields.Select(f => new FieldEntry(f.Label, f.Term, IsFigure(f.Term) ? Number(Points()) : TextEntry(_random.Next(6) == 0 ? "" : Text(_random.Next(1, 120))))).ToImmutableArray();
        var goals = kit.GoalColumns.IsEmpty ? [] : Enumerable.Range(1, _random.Next(1, 5)).Select(n => Goal(kit, n)).ToImmutableArray();
        return new EvaluationForm
        {
            KitId = kit.Id,
            Place = new Place("样本.xlsx", "表", "A1"),
            Title = TextEntry("标题"),
            Year = HasYear(kit) ? 2000 + _random.Next(40) : null,
            Fields = fields,
            Funds = [.. kit.FundsRows.Select(r => FundsRow(kit, r))],
            Goals = goals,
            Rows = goals.IsEmpty ? [.. Indicators(kit, _random.Next(0, 40))] : [.. goals.SelectMany((_, index) => Indicators(kit, _random.Next(0, 9)).Select(r => r with { Goal = index }))],
            Totals = !kit.TotalColumns.IsEmpty
                ? new Totals(Has(kit, TotalColumn.Weight) ? Number("100") : null, Has(kit, TotalColumn.Score) ? Number(Points()) : null, Has(kit, TotalColumn.Grade) ? TextEntry("优") : null)
                : fields.FirstOrDefault(f => f.Term == FormField.TotalScore) is { } head ? new Totals(null, head.Entry) : null,
        };
    }

    private static bool IsFigure(FormField? field) => field is FormField.TotalScore or FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal;

    private static bool Has(KitDefinition kit, TotalColumn column) => kit.TotalColumns.Any(c => c.Term == column);

    private static bool HasYear(KitDefinition kit) => Markers(kit).Any(m => m.ToString() == Blocks.Year);

    private static IEnumerable<Marker> Markers(KitDefinition kit) => TestKits.All.First(k => k.Id == kit.Id).Layout.Cells.SelectMany(c => c.Template.Markers);

    private AnnualGoal Goal(KitDefinition kit, int number) => new(TextEntry($"年度目标{number}"), kit.GoalColumns.Where(c => c.Term is not null).ToImmutableDictionary(c => c.Term!.Value, c => c.Term switch
    {
        GoalColumn.Number => Number(number.ToString(CultureInfo.InvariantCulture)),
        GoalColumn.Weight => Number("40"),
        _ => TextEntry(_random.Next(6) == 0 ? "" : "目标" + Text(20)),
    }));

    /// <summary>A text in the ways people write.</summary>
    public string Text(int words)
    {
        var text = string.Concat(Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));
        return _random.Next(12) == 0 ? Odd[_random.Next(Odd.Length)] : text;
    }

    private FundsRow FundsRow(KitDefinition kit, TermLabel<FundsSource> row)
    {
        var drawn = Markers(kit).Where(m => m.Block == Blocks.Funds && m.Key == row.Label).Select(m => m.Name).ToHashSet();
        var columns = kit.FundsColumns.Where(c => drawn.Contains(c.Label)).ToList();
        return new FundsRow(row.Label, row.Term, columns.Where(c => c.Term is not null).ToImmutableDictionary(c => c.Term!.Value, c => c.Term == FundsColumn.Reason ? TextEntry(Text(8)) : Number(Amount())))
        {
            Others = columns.Where(c => c.Term is null).ToImmutableDictionary(c => c.Label, _ => TextEntry(Text(4))),
        };
    }

    private string Amount() => _random.Next(6) switch
    {
        0 => "",
        1 => "/",
        2 => _random.Next(100_000).ToString("#,##0.00", CultureInfo.InvariantCulture),
        3 => (_random.Next(10_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture) + "%",
        4 => Points(),
        _ => _random.Next(100_000).ToString(CultureInfo.InvariantCulture),
    };

    private IEnumerable<Indicator> Indicators(KitDefinition kit, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var level = i * Classes.Length / count;
            yield return new Indicator(kit.IndicatorColumns.Where(c => c.Term is not null).ToImmutableDictionary(c => c.Term!.Value, c => c.Term switch
            {
                IndicatorColumn.IndicatorClass => TextEntry(Classes[level]),
                IndicatorColumn.IndicatorGroup => TextEntry(Groups[(i * Classes.Length * Groups.Length / count) % Groups.Length]),
                IndicatorColumn.Name => TextEntry("指标" + Text(_random.Next(1, 12)) + "甲"),
                IndicatorColumn.Comparison => TextEntry("≥≤＝＞＜"[_random.Next(5)].ToString()),
                IndicatorColumn.MeasureUnit => TextEntry(_random.Next(5) == 0 ? "" : "元/人·次"),
                IndicatorColumn.ShortfallReason => TextEntry(_random.Next(3) > 0 ? "" : Text(10)),
                IndicatorColumn.CoreIndicator => TextEntry(_random.Next(2) == 0 ? "是" : "否"),
                _ => Number(_random.Next(8) == 0 ? "40余条" : _random.Next(9) == 0 ? "" : Points()),
            }))
            {
                Others = kit.IndicatorColumns.Where(c => c.Term is null).ToImmutableDictionary(c => c.Label, _ => TextEntry(Text(4))),
            };
        }
    }

    private string Points() => _random.Next(4) switch
    {
        0 => _random.Next(101).ToString(CultureInfo.InvariantCulture),
        1 => (_random.Next(10_000) / 100m).ToString(CultureInfo.InvariantCulture),
        2 => (_random.Next(1_000_000) / 100_000m).ToString(CultureInfo.InvariantCulture),
        _ => (_random.Next(100) / 10m).ToString("0.0", CultureInfo.InvariantCulture),
    };

    private static Entry TextEntry(string text) => new(text, string.IsNullOrWhiteSpace(text) ? Figure.Blank : new Figure(FigureKind.Text), default);

    private static Entry Number(string text) => new(text, FigureParser.Parse(text, null), default);
}
