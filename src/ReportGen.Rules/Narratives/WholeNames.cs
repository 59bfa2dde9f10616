using ReportGen.Model.Accounts;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// Where a name stands in a text for itself, and is not the tail of a longer noun: 支队人员经费 are the unit's 人员经费, 辅警人员经费 are a project. Before it
/// may stand only a stop, the unit's own name or its end, and words that leave its meaning as it is.
/// </summary>
internal sealed class WholeNames
{
    // Short names are tails of others (经营收入 of 企业经营收入), long ones are not.
    private const int Unmistakable = 6;
    private const string BeforeLongNames = "是中共的年";
    private const int ShortestOwnName = 2;

    // So many signs of such words in a row are no sentence.
    private const int Farthest = 200;
    private const char Of = '的';

    private static readonly string[] Leave =
    [
        "其中", "本年", "本年度", "上年", "上年度", "当年", "全年", "今年", "去年", "年", "年度", "决算", "实际", "全部", "总", "本单位", "本部门", "我单位", "我局",
        "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "主要", "是", "为", "共", "共计", "含", "和", "与", "及", "以及", "用于", "安排",
        "完成", "发生", "列支", "支出", "使用", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "财政拨款", "一般公共预算", "政府性基金预算", "国有资本经营预算",
    ];

    private readonly string[] _words;

    /// <param name="accounts">Whose texts are read.</param>
    public WholeNames(FinalAccounts accounts) =>
        _words = [.. new[] { accounts.Agency?.Trimmed, accounts.Text("单位简称")?.Trimmed }.OfType<string>().SelectMany(Ends).Concat(Leave).Distinct()];

    /// <summary>True where a name at a place in a text stands for itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="length">How long it is.</param>
    public bool IsWhole(string text, int at, int length) =>
        (length >= Unmistakable && at > 0 && BeforeLongNames.Contains(text[at - 1])) || IsFree(text, at);

    /// <summary>True where nothing but such words lies between a place and the stop before it, however they may be laid.</summary>
    private bool IsFree(string text, int at)
    {
        var (places, seen) = (new Stack<int>([at]), new HashSet<int>());
        while (places.TryPop(out var place))
        {
            if (place == 0 || !char.IsLetter(text[place - 1])) return true;
            if (place < at - Farthest || !seen.Add(place)) continue;

            var end = text[place - 1] == Of ? place - 1 : place;
            foreach (var word in _words)
            {
                if (EndsAt(text, place, word)) places.Push(place - word.Length);
                if (end < place && EndsAt(text, end, word)) places.Push(end - word.Length);
            }
        }

        return false;
    }

    private static bool EndsAt(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);

    /// <summary>攀枝花市公安局交通警察支队 is also 交通警察支队, 支队.</summary>
    private static IEnumerable<string> Ends(string name) => Enumerable.Range(ShortestOwnName, Math.Max(0, name.Length - ShortestOwnName + 1)).Select(length => name[^length..]);
}
