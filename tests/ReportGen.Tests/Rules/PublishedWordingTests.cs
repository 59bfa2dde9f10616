using ReportGen.Model.Findings;

namespace ReportGen.Tests.Rules;

/// <summary>What the checks of wording (PF-730 to PF-745) say of published forms: each of these was looked at, and nothing else is told.</summary>
public sealed class PublishedWordingTests
{
    public static bool IsWording(Finding finding) => string.CompareOrdinal(finding.Id, "PF-730") >= 0 && string.CompareOrdinal(finding.Id, "PF-749") <= 0;

    [SkippableTheory]
    [InlineData("luzhou-2023", "luzhou-2023-01-fujing-jingfei", "B27 745")]
    [InlineData("luzhou-2023", "luzhou-2023-03-anquan-xuanchuan", "D32 744")]
    [InlineData("luzhou-2023", "luzhou-2023-04-wuye-guanli", "D5 744")]
    [InlineData("luzhou-2023", "luzhou-2023-05-chejiaguan-yewu", "H5 742, D6 742")]
    [InlineData("luzhou-2023", "luzhou-2023-06-zuzhi-youhua", "D6 744")]
    [InlineData("luzhou-2023", "luzhou-2023-07-shigu-chuli", "")]
    [InlineData("luzhou-2023", "luzhou-2023-08-yinhuan-paicha", "D6 742, D6 744")]
    [InlineData("luzhou-2023", "luzhou-2023-11-daoan-zhuanxiang", "")]
    [InlineData("luzhou-2023", "luzhou-2023-12-erdadui-yongfang", "")]
    [InlineData("luzhou-2023", "luzhou-2023-13-bangong-weixiu", "B35 733, B35 742")]
    [InlineData("luzhou-2023", "luzhou-2023-17-shengji-2023-jiezhuan", "")]
    [InlineData("qiannan-2024", "dept-form", "B12 744, I27 742, A34 741")]
    [InlineData("qujing-2023", "dept-form", "B10 743, H24 743")]
    [InlineData("hongshan-2020", "dept-form", "D13 742")]
    [InlineData("panzhihua-2020", "project-1-auxiliary-police", "B8 744")]
    [InlineData("panzhihua-2020", "project-2-traffic-lights", "")]
    [InlineData("panzhihua-2020", "project-3-speed-cameras", "")]
    [InlineData("panzhihua-2020", "project-4-enforcement-equipment", "")]
    [InlineData("panzhihua-2020", "project-5-signs-and-markings", "B8 744")]
    public void Nothing_more_and_nothing_less_is_told(string @case, string file, string expected) =>
        Assert.Equal(expected, string.Join(", ", PublishedForm.Read(@case, file).Findings.Where(IsWording).Select(f => $"{f.Place.Cell} {f.Id[3..]}")));
}
