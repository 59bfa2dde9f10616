using ReportGen.App.Batch;
using ReportGen.App.Batch.Ledgers;

namespace ReportGen.App.Watching;

/// <summary>
/// 看不到的文件夹 — folders below the inbox that are not looked into: nobody knows what lies there, so nothing there is new and nothing is gone, and the
/// results of earlier rounds stay. Each is told once, with what to do about it, and stands on the page until it is over.
/// </summary>
/// <param name="inbox">The inbox.</param>
/// <param name="speech">Where it is told.</param>
internal sealed class ClosedFolders(string inbox, WatchSpeech speech)
{
    private IReadOnlyList<PassedFolder> _now = [];

    /// <summary>Takes in what a look at the inbox passed over.</summary>
    /// <returns>True where one is closed no more: it is open again, or gone with all that was in it.</returns>
    public bool See(IReadOnlyList<PassedFolder> passed)
    {
        var over = _now.Where(was => !passed.Any(p => MatterOf(p) == MatterOf(was))).ToList();
        _now = passed;
        foreach (var folder in passed) speech.Once(MatterOf(folder), $"watch.closed.{folder.Why}", ("folder", folder.Name), ("reason", ReasonOf(folder)));
        foreach (var folder in over)
        {
            speech.Over(MatterOf(folder));
            if (!passed.Any(p => p.Name == folder.Name)) speech.Say("watch.opened", ("folder", folder.Name));
        }

        return over.Count > 0;
    }

    /// <summary>True for a file that would lie in such a folder.</summary>
    public bool Hold(string name) => _now.Any(f => name.StartsWith(f.Name + "/", StringComparison.Ordinal));

    /// <summary>A round that leaves alone what earlier rounds found there.</summary>
    /// <param name="plan">The round.</param>
    /// <param name="done">What the ledger knows.</param>
    /// <param name="isArchived">Whether an input lies in the archive, where it can be looked at.</param>
    public RoundPlan Keep(RoundPlan plan, IEnumerable<DoneInput> done, Func<string, bool> isArchived) => _now.Count == 0 ? plan : plan with
    {
        Left = [.. plan.Left, .. done.Where(d => Hold(d.Input) && !isArchived(d.Input)).Select(d => new InputFile(Path.Join(inbox, d.Input), d.Input))],
    };

    private static string MatterOf(PassedFolder folder) => $"{WatchSpeech.ClosedFolder}{folder.Name} {folder.Why}";

    private static object ReasonOf(PassedFolder folder) => folder.Refused is { } refused ? WorldReason.Of(refused) : "";
}
