using ReportGen.App.Batch;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>Writes status.json and 状态.html: at once where something has changed, otherwise once a minute, so that a dead watch is noticed.</summary>
/// <param name="clock">The clock.</param>
/// <param name="language">The language of the page.</param>
internal sealed class StatusFiles(TimeProvider clock, Language language)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromMinutes(1);

    private readonly StatusPage _page = new(language);
    private WatchStatus? _shown;
    private DateTimeOffset _changed;
    private long _written;

    /// <summary>Tells a status, if it is another.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="IOException">They cannot be written; it may be tried again.</exception>
    public void Show(OutputFolder folder, WatchStatus status)
    {
        var isSame = _shown is not null && _shown.IsSame(status);
        if (isSame && clock.GetElapsedTime(_written) < Heartbeat) return;

        var now = clock.GetLocalNow();
        if (!isSame) _changed = now;
        var (json, page) = (StatusJson.Write(status, _changed, now), _page.Write(status, _changed, now));
        folder.WriteOwn(StatusJson.FileName, to => to.Write(json));
        folder.WriteOwn(StatusPage.FileName, to => to.Write(page));
        (_shown, _written) = (status, clock.GetTimestamp());
    }
}
