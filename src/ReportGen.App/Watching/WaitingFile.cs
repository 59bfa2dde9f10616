using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>A file of the inbox that is not read yet.</summary>
/// <param name="Name">The file.</param>
/// <param name="Reason">Why.</param>
/// <param name="Since">Since when, counted from the start of the watch.</param>
/// <param name="IsLong">True where a person should look after it.</param>
internal readonly record struct WaitingFile(string Name, WaitReason Reason, TimeSpan Since, bool IsLong)
{
    /// <summary>What the machine refused, where it did; empty otherwise.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Why it waits, in words.</summary>
    public Phrase Why => AppPhrases.Of($"watch.reason.{Reason}", ("detail", Detail.TrimEnd('。', '.')));

    /// <summary>What a person may do about it.</summary>
    public Phrase Advice => AppPhrases.Of($"watch.advice.{Reason}");
}

/// <summary>Why a file is not read yet.</summary>
internal enum WaitReason
{
    /// <summary>It is complete and will be read next.</summary>
    Turn,

    /// <summary>Somebody is still writing it, or has only just.</summary>
    Growing,

    /// <summary>There is nothing in it yet.</summary>
    Empty,

    /// <summary>Another program holds it.</summary>
    InUse,

    /// <summary>It could not be opened; it is tried again.</summary>
    Unopened,

    /// <summary>Its results could not be written; it is tried again.</summary>
    Unwritten,
}
