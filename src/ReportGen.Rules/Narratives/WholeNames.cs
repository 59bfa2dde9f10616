using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// Where a name stands in a text for itself, and is not the tail of a longer noun: 支队人员经费 are the unit's 人员经费, 辅警人员经费 are a project. Before it
/// may stand only a stop, the unit's own name or its end, and words that leave its meaning as it is.
/// </summary>
internal static class WholeNames
{
    private const string Leave =
        "其中|本年度?|上年度?|当年|全年|今年|去年|年度?|决算|实际|全部|总|本单位|本部门|我单位|我局|[一二三四五六七八九十]是|主要|是|为|共计?|含|和|与|及|以及|用于|安排|完成|发生|列支|支出|使用|"
        + "一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款|财政拨款|一般公共预算|政府性基金预算|国有资本经营预算";

    // Short names are tails of others (经营收入 of 企业经营收入), long ones are not.
    private const int Unmistakable = 6;
    private const int ShortestOwnName = 2;

    /// <summary>A pattern whose group <c>name</c> matches one of the names where it stands for itself.</summary>
    /// <param name="names">The names, the longest first.</param>
    /// <param name="accounts">Whose text it is.</param>
    public static string Pattern(IReadOnlyList<string> names, FinalAccounts accounts)
    {
        var own = new[] { accounts.Agency?.Trimmed, accounts.Text("单位简称")?.Trimmed }.OfType<string>().SelectMany(Ends).Distinct().OrderByDescending(n => n.Length).Select(Regex.Escape);
        var words = string.Join('|', own.Append(Leave));
        var longNames = names.Where(n => n.Length >= Unmistakable).Select(Regex.Escape).DefaultIfEmpty("(?!)");
        return $@"(?:(?<=(?:^|[^\p{{L}}])(?:(?:{words})的?)*)(?<name>{string.Join('|', names.Select(Regex.Escape))})|(?<=[是中共的年])(?<name>{string.Join('|', longNames)}))";
    }

    /// <summary>攀枝花市公安局交通警察支队 is also 交通警察支队, 支队.</summary>
    private static IEnumerable<string> Ends(string name) => Enumerable.Range(ShortestOwnName, Math.Max(0, name.Length - ShortestOwnName + 1)).Select(length => name[^length..]);
}
