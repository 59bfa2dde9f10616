using System.Collections.Immutable;

namespace ReportGen.App.Watching;

/// <summary>How the watch stands: what the page and status.json tell.</summary>
internal sealed record WatchStatus
{
    public required WatchState State { get; init; }

    /// <summary>When the watch began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>How many rounds there were.</summary>
    public int Round { get; init; }

    /// <summary>The files that are being processed.</summary>
    public ImmutableArray<string> Working { get; init; } = [];

    /// <summary>How many files the present round has done.</summary>
    public int Done { get; init; }

    /// <summary>How many files the present round has to do.</summary>
    public int ToDo { get; init; }

    /// <summary>Files that are not read yet.</summary>
    public ImmutableArray<WaitingFile> Waiting { get; init; } = [];

    /// <summary>The last result of every file, in the order of their names.</summary>
    public ImmutableArray<WatchedFile> Files { get; init; } = [];

    /// <summary>What a person has to see to, in the language of the watch.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];

    /// <summary>True where a reader would see no difference.</summary>
    public bool IsSame(WatchStatus other) =>
        (State, Round, Done, ToDo) == (other.State, other.Round, other.Done, other.ToDo) && Files.SequenceEqual(other.Files)
        && Working.SequenceEqual(other.Working) && Waiting.SequenceEqual(other.Waiting) && Faults.SequenceEqual(other.Faults);
}

/// <summary>What the watch is doing.</summary>
internal enum WatchState
{
    /// <summary>值守中 — everything is read; it waits for files.</summary>
    Watching,

    /// <summary>处理中 — a round is on its way.</summary>
    Working,

    /// <summary>连接中断 — the inbox or the archive is not there.</summary>
    Disconnected,

    /// <summary>写不进 — results cannot be written; it is tried again.</summary>
    Refused,

    /// <summary>已停止 — nobody watches any more.</summary>
    Stopped,
}
