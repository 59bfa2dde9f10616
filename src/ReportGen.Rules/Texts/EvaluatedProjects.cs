using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Texts;

/// <summary>How many projects a text says the unit evaluated itself: 对16个项目开展绩效自评.</summary>
internal static partial class EvaluatedProjects
{
    /// <summary>The first such number; null where there is none. What a department or the finance office picks for its own evaluation is another number.</summary>
    public static int? In(string text) =>
        Evaluated().Match(HalfWidth.Bare(text)) is { Success: true } said ? int.Parse(said.Groups["digits"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // 组织对个16项目开展绩效自评 was published so; in 附件2项目支出绩效自评表 the number counts nothing.
    [GeneratedRegex(
        "(?:(?<![0-9.])(?<digits>[0-9]{1,3})个|(?<=对个?)(?<digits>[0-9]{1,3}))(?:预算)?项目(?!目?标)(?:支出)?(?:(?![。；;，,]|部门|重点|财政|第三方|委托|抽).){0,16}?(?:自评|绩效评价)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Evaluated();
}
