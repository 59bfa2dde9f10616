using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>What the name of an indicator tells of the way its values should go.</summary>
internal static partial class IndicatorWords
{
    /// <summary>What nobody wants: zero of it is a real target.</summary>
    public static readonly string[] Unwanted = ["事故", "投诉", "作弊", "差错", "故障", "违规", "违纪", "死亡", "伤亡", "信访", "泄密"];

    /// <summary>True for a count or rate of what nobody wants: 投诉次数, 事故发生率. Work on it (投诉处理率) and its decline (事故下降率) are wanted.</summary>
    public static bool IsUnwanted(string name) => UnwantedCount().IsMatch(Bare(name)) && !WorkOnIt().IsMatch(name);

    /// <summary>True for what can only be wanted more of: 满意度, 覆盖率, 通行效率提升.</summary>
    public static bool IsWanted(string name) => WantedEnd().IsMatch(Bare(name)) && !Burden().IsMatch(name);

    /// <summary>True where a cost row speaks of money saved or taken in.</summary>
    public static bool IsSaving(string name) => Saving().IsMatch(name);

    // 学生满意度（%）, 服务对象满意度指标.
    private static string Bare(string name)
    {
        var bare = HalfWidth.Fold(name).Trim();
        return bare is [.., ')' or '%' or '标'] ? Remark().Replace(bare, "") : bare;
    }

    [GeneratedRegex(@"\s*(\([^()]*\)|%|指标)$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex("(投诉|信访|差错|故障|事故|违规|违纪|死亡|伤亡|泄密|作弊|返工|舆情)(次数|起数|人数|件数|数量|量|数|率|发生率|发生次数|发生起数|发生数|发生情况)?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnwantedCount();

    [GeneratedRegex("处理|处置|办理|办结|受理|答复|回复|化解|查处|查办|侦办|下降|减少|降低|减低|压降|排查|整治|整改|打击|预防|防范|防控|遏制|避免|同比|调查|鉴定|救援|勘查|演练|培训", RegexOptions.CultureInvariant)]
    private static partial Regex WorkOnIt();

    [GeneratedRegex("(满意度|满意率|覆盖率|(?<![不未非])(合格率|完成率|达标率|及时率|准确率|保障率|知晓率|普及率|利用率|使用率|到位率|就业率|保全率|优良率|办结率|通过率|成活率|存活率|参与率|参保率|入学率|巩固率|发放率|兑付率|回收率|验收率|整改率|响应率|完好率|正常运行率|正常运转率)|(?<![不未])(提升|提高|上升|改善))(率|幅度|比例)?$|提升率$|提高率$", RegexOptions.CultureInvariant)]
    private static partial Regex WantedEnd();

    [GeneratedRegex("成本|费用|支出|经费|事故|投诉|违法|违规|死亡|伤亡|拥堵|能耗|污染|排放|负担|故障|差错|损耗|空置|闲置|逾期", RegexOptions.CultureInvariant)]
    private static partial Regex Burden();

    [GeneratedRegex("节约|节省|降低|下降|压减|减少|收入|收益|效益|产值|补贴|补助|标准", RegexOptions.CultureInvariant)]
    private static partial Regex Saving();
}
