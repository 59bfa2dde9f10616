using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list indicator-words.json: of what the names of indicators speak, and which way that should go.</summary>
internal sealed class IndicatorWordList
{
    private static readonly Lazy<IndicatorWordList> Own = new(() => new IndicatorWordList(ResourceMap.Load(typeof(IndicatorWordList).Assembly, "indicator-words.json")));

    private IndicatorWordList(ResourceMap list)
    {
        string[] Texts(params string[] keys) => [.. keys.SelectMany(list.Texts)];

        (Mishaps, Opinions) = (Texts("mishaps"), Texts("complaints", "reports"));
        (Money, Saving) = (Texts("money"), Texts("saving"));
        Heads = Texts("mishaps", "complaints", "shortfalls");
        Undirected = new WordFilter([.. Heads, .. Texts("burdens"), .. Money]);
        Unwanted = new WordFilter([.. Heads, .. Texts("burdens", "reports", "troubles")]);
        (Counts, Happening) = (Texts("counts"), list.Text("happening"));
        (Working, Lessening) = (Texts("working"), Texts("lessening"));
        (Worked, Wanted, Rising, Extents) = (Texts("worked"), Texts("satisfied", "wanted"), Texts("rising"), Texts("extents"));
    }

    public static IndicatorWordList List => Own.Value;

    /// <summary>What happens and nobody wants, whatever anybody thinks of it: 事故.</summary>
    public string[] Mishaps { get; }

    /// <summary>How people say what they think: 投诉, 举报.</summary>
    public string[] Opinions { get; }

    /// <summary>What can only be wanted less of, where it is counted itself: 投诉次数.</summary>
    public string[] Heads { get; }

    /// <summary>What nobody wants to grow, and money: rates of it may go either way.</summary>
    public WordFilter Undirected { get; }

    /// <summary>All that nobody wants; rates of work on it may be wanted: 隐患排查覆盖率.</summary>
    public WordFilter Unwanted { get; }

    /// <summary>Words of money, which may be one to pay or one to take.</summary>
    public string[] Money { get; }

    /// <summary>Words of money saved or taken in.</summary>
    public string[] Saving { get; }

    /// <summary>Ends of names that count something, longer ones before those that they end with.</summary>
    public string[] Counts { get; }

    /// <summary>发生 — what happens is not what anybody works on.</summary>
    public string Happening { get; }

    /// <summary>Work on what nobody wants, which is wanted: 查处.</summary>
    public string[] Working { get; }

    /// <summary>Words of making it less.</summary>
    public string[] Lessening { get; }

    /// <summary>Rates of such work: 办结率.</summary>
    public string[] Worked { get; }

    /// <summary>What can only be wanted more of: 满意度.</summary>
    public string[] Wanted { get; }

    /// <summary>Words of growing better.</summary>
    public string[] Rising { get; }

    /// <summary>What may follow these: 提升幅度.</summary>
    public string[] Extents { get; }
}
