using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>
/// 值守 — looks at the inbox again and again, and does a round whenever something has come to rest there. What goes wrong is told once and
/// tried again; only a fault of the program ends it.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly WatchOptions _options;
    private readonly WatchRound _round;
    private readonly TimeProvider _clock;
    private readonly WatchSpeech _speech;
    private readonly StatusBoard _board;
    private readonly WatchResults _results;
    private readonly Inbox _inbox;
    private readonly Archive? _archive;
    private readonly Arrivals _arrivals;
    private readonly OwedRound _owed;
    private readonly long _start;

    private HeldFolder _held;

    /// <param name="options">The folders and times.</param>
    /// <param name="round">Does a round.</param>
    /// <param name="held">The output folder; let go at the end.</param>
    /// <param name="speech">Where everything is told.</param>
    /// <param name="clock">The clock.</param>
    public FolderWatch(WatchOptions options, WatchRound round, HeldFolder held, WatchSpeech speech, TimeProvider clock)
    {
        (_options, _round, _held, _speech, _clock) = (options, round, held, speech, clock);
        _owed = new OwedRound(speech);
        _results = new WatchResults(clock, StatusJson.TimesIn(options.Output));
        _inbox = new Inbox(options.Inbox, options.Own);
        _archive = options.Archive is null ? null : new Archive(options.Archive, held.ArchiveMark);
        _arrivals = new Arrivals(options.Quiet, IsFree);
        _board = new StatusBoard(options, _results, _arrivals, speech, clock);
        _start = clock.GetTimestamp();
        _ = held.IsHeld;
    }

    private TimeSpan Now => _clock.GetElapsedTime(_start);

    /// <summary>Watches until it is stopped.</summary>
    public void Run(CancellationToken stop)
    {
        using var hint = new InboxHint(_options.Inbox);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                Look(hint, stop);
                hint.Wait(_board.Status.Waiting.Length > 0 && _options.Quiet < _options.Poll ? _options.Quiet : _options.Poll, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // Between two files of a round: each that was begun is finished, and the ledger knows of it.
        }

        Show(_board.Status with { State = WatchState.Stopped, Working = [], Done = 0, ToDo = 0 });
        _speech.Say("watch.stopped");
    }

    public void Dispose() => _held.Dispose();

    private void Look(InboxHint hint, CancellationToken stop)
    {
        if (!Hold()) return;

        var seen = _inbox.Look();
        if (seen is { Count: 0 } && !_arrivals.IsEmpty && _archive is not { IsThere: false } && _inbox.IsSameFolder)
        {
            // Somebody has taken away the last one. As at a start with an empty inbox, the results stay until something comes.
            _speech.Once("emptied", "watch.emptied", ("inbox", _options.Inbox));
            _arrivals.ForgetUnread();
            Show(_board.Standing(WatchState.Watching, Now));
            return;
        }

        // A share that is cut off may leave an empty folder behind; who really clears the inbox keeps the results.
        if (seen is null || (seen.Count == 0 && !_arrivals.IsEmpty) || _archive is { IsThere: false })
        {
            _speech.Once("away", seen is null ? "watch.away" : seen.Count == 0 ? "watch.empty" : "watch.archiveAway", ("inbox", _options.Inbox), ("archive", _options.Archive ?? ""));
            Show(_board.Standing(WatchState.Disconnected, Now));
            return;
        }

        if (_speech.Over("away"))
        {
            _speech.Say("watch.back");
            hint.Listen();
        }

        if (seen.Count > 0) _speech.Over("emptied");
        // The page is of all forms, those in the archive too. With an empty inbox nothing is begun: it may only be not mounted yet.
        if ((_archive?.Recall(_held.Ledger.Done) ?? false) && seen.Count > 0) _owed.Ask();
        _arrivals.See(seen, Now);
        if (!hint.IsHeard) _speech.Once("polling", "watch.polling", ("seconds", (int)_options.Poll.TotalSeconds));
        _board.TellLongWaits(Now);
        if (!_owed.IsBarred(Now) && _arrivals.Plan(Now, _owed.IsDue(Now)) is { } plan) Round(plan, stop);
        Show(_board.Standing(_owed.IsRefused ? WatchState.Refused : WatchState.Watching, Now));
    }

    /// <summary>Takes the folder for results anew where somebody has removed it; what was in it is written again.</summary>
    /// <returns>False where that cannot be done now.</returns>
    /// <exception cref="UsageException">Another process has it by now.</exception>
    private bool Hold()
    {
        try
        {
            if (_held.IsHeld) return true;

            _held = _held.Again();
            _ = _held.IsHeld;
            _speech.Say("watch.cleared", ("output", _options.Output));
            _owed.Ask();
            return true;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            _owed.Fail(AppPhrases.Of("watch.refused", ("output", _options.Output), ("reason", WorldReason.Of(world))), Now);
            return false;
        }
    }

    private void Round(RoundPlan plan, CancellationToken stop)
    {
        try
        {
            _held = _held.Again();
            var archived = _archive?.Beside(plan.Open.Concat(plan.Left).Select(f => f.Name)) ?? [];
            var inputs = WatchRound.InputsOf(_held, plan, archived);
            if (inputs.Count == 0)
            {
                // As with an empty inbox: the results stay until something comes.
                _arrivals.Done(plan, ImmutableDictionary<string, Hindrance>.Empty);
                return;
            }

            _results.Begin();
            var status = _board.Standing(WatchState.Working, Now) with { Round = _board.Status.Round + 1, ToDo = inputs.Count };
            var progress = new RoundProgress(_clock, (working, done) => Show(status with { Working = working, Done = done }));
            var result = _round.Run(_held, plan, inputs, progress, _results.Add, stop);
            _results.Finish(result);
            _board.Status = status with { ToDo = 0 };
            _arrivals.Done(plan, _results.All.Where(f => f.Hindrance is not null).ToDictionary(f => f.Name, f => f.Hindrance!, StringComparer.Ordinal));
            _speech.Round(_board.Status.Round, plan, result);
            _owed.Settle(result, result.Problems.Any(p => p.Id == "PF-903") ? [] : Move(plan), _arrivals.AreHindered || _results.All.Any(f => f is { IsArchived: true, Hindrance: not null }), Now);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            _speech.Log.Warning(world, "a round could not be finished");
            _owed.Fail(AppPhrases.Of("watch.refused", ("output", _options.Output), ("reason", WorldReason.Of(world))), Now);
        }
    }

    /// <summary>Moves what is good to the archive: its outputs, the overviews and the ledger are written by now.</summary>
    /// <returns>What could not be moved.</returns>
    private ImmutableArray<Phrase> Move(RoundPlan plan)
    {
        if (_archive is null) return [];

        var files = plan.Open.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var good = _results.All.Where(f => f.IsGood && !f.IsChangedByPerson && files.ContainsKey(f.Name)).ToLookup(f => IsFree(files[f.Name]), f => (files[f.Name], f.Sha256));
        // Somebody has opened it since, or has changed it while it was copied: it waits, as if it had only come now.
        foreach (var (file, _) in good[false]) _arrivals.Reopen(file.Name, Now);
        var unmoved = _archive.MoveAll([.. good[true]], file => _arrivals.Forget(file.Name), file => _arrivals.Reopen(file.Name, Now));
        _results.Archived(_archive.Has);
        return unmoved;
    }

    private bool IsFree(InputFile file) => Inbox.IsFree(file, _clock.GetUtcNow());

    private void Show(WatchStatus status) => _board.Show(_held.Folder, status);
}
