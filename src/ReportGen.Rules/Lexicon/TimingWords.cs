using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list timing.json: what words tell of a day by which something was to be done.</summary>
internal sealed class TimingWords
{
    private static readonly Lazy<TimingWords> Own = new(() => new TimingWords(WordList.Load("timing.json")));

    private TimingWords(ResourceMap list)
    {
        string[] Texts(string key) => [.. list.Texts(key)];

        (Completion, InTime, Late, Limiting) = (Texts("completion"), Texts("inTime"), Texts("late"), Texts("limiting"));
    }

    public static TimingWords List => Own.Value;

    /// <summary>Rows about these ask until when, also where the target does not say 前.</summary>
    public string[] Completion { get; }

    /// <summary>In time, or before.</summary>
    public string[] InTime { get; }

    /// <summary>Too late.</summary>
    public string[] Late { get; }

    /// <summary>With these a sentence says neither: 部分按时完成, 无延期.</summary>
    public string[] Limiting { get; }
}
