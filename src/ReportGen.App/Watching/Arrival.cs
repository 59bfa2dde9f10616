using ReportGen.App.Batch;

namespace ReportGen.App.Watching;

/// <summary>A file of the inbox over time.</summary>
internal sealed class Arrival(SeenFile seen, TimeSpan now)
{
    /// <summary>The file.</summary>
    public InputFile File { get; } = seen.File;

    /// <summary>What was seen of it last.</summary>
    public FileLook Look { get; private set; } = seen.Look;

    /// <summary>Since when it looks so.</summary>
    public TimeSpan Since { get; private set; } = now;

    /// <summary>Since when it waits to be read; null where it is read.</summary>
    public TimeSpan? WaitsSince { get; private set; } = now;

    /// <summary>How it looked when a round last read it; null where none has.</summary>
    public FileLook? Done { get; private set; }

    /// <summary>True where it has not been read as it is now.</summary>
    public bool IsNews => Done != Look;

    /// <summary>What kept it from being read as it is now; null where it was not tried, or nothing did.</summary>
    public Hindrance? Hindrance { get; private set; }

    /// <summary>True where it was tried before as it is now: it is no new arrival.</summary>
    public bool IsAgain { get; private set; }

    private int Looks { get; set; } = 1;

    /// <summary>Looks again.</summary>
    /// <returns>True where it has changed.</returns>
    public bool See(FileLook look, TimeSpan now)
    {
        if (look == Look)
        {
            Looks++;
            return false;
        }

        (Look, Since, Looks) = (look, now, 1);
        (Hindrance, IsAgain) = (null, false);
        WaitsSince = IsNews ? WaitsSince ?? now : null;
        return true;
    }

    /// <summary>True where nobody has written to it for a while.</summary>
    public bool IsStill(TimeSpan quiet, TimeSpan now) => Looks >= 2 && now - Since >= quiet;

    /// <summary>Notes that a round has read it.</summary>
    /// <param name="look">How it looked then; it may have changed meanwhile.</param>
    public void Read(FileLook look)
    {
        Done = look;
        if (!IsNews) (WaitsSince, Hindrance, IsAgain) = (null, null, false);
    }

    /// <summary>Notes that a round could not read or print it as it is.</summary>
    public void Hinder(FileLook look, Hindrance hindrance)
    {
        if (look == Look) (Hindrance, IsAgain) = (hindrance, true);
    }

    /// <summary>Notes that it has to be read once more, though it looks as it did.</summary>
    public void Reopen(TimeSpan now)
    {
        if (IsNews) return;
        (Done, WaitsSince, IsAgain) = (default(FileLook), now, true);
    }
}
