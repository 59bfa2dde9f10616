using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;

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
    private readonly Filing _filing;
    private readonly ClosedFolders _closed;
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
        _closed = new ClosedFolders(options.Inbox, speech);
        _arrivals = new Arrivals(options.Quiet, IsFree);
        _filing = new Filing(options.Archive is null ? null : new Archive(options.Archive, held.ArchiveMark), _arrivals, _results, IsFree);
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
        catch
        {
            // A fault of the program: whoever looks at the page must not take the watch for alive.
            _speech.Once("fault", "watch.fault");
            Show(_board.Status with { State = WatchState.Stopped, Working = [], Done = 0, ToDo = 0, Faults = _speech.Current });
            throw;
        }

        Show(_board.Status with { State = WatchState.Stopped, Working = [], Done = 0, ToDo = 0 });
        _speech.Say("watch.stopped");
    }

    public void Dispose() => _held.Dispose();

    private void Look(InboxHint hint, CancellationToken stop)
    {
        if (!Hold()) return;

        var look = _inbox.Look();
        var isEmptied = look is { Files.Count: 0 } && !_arrivals.IsEmpty;
        // A share that is cut off may leave an empty folder behind; who really clears the inbox keeps the results.
        if (look is null || (isEmptied && look.Passed.Count == 0 && !_inbox.IsSameFolder) || _filing.IsAway)
        {
            _speech.Once("away", look is null ? "watch.away" : _filing.IsAway ? "watch.archiveAway" : "watch.empty", ("inbox", _options.Inbox), ("archive", _options.Archive ?? ""));
            Show(_board.Standing(WatchState.Disconnected, Now));
            return;
        }

        if (_speech.Over("away"))
        {
            _speech.Say("watch.back");
            hint.Listen();
        }

        // The page is of all forms, those in the archive too. With an empty inbox nothing is begun: it may only be not mounted yet.
        var isOther = _closed.See(look.Passed) | _filing.Recall(_held.Ledger.Done);
        if (isOther && look.Files.Count > 0) _owed.Ask();
        Take(look, isEmptied);
        SeeResults();
        if (!hint.IsHeard) _speech.Once("polling", "watch.polling", ("seconds", (int)_options.Poll.TotalSeconds));
        _board.TellLongWaits(Now);
        if (PlanNow(isEmptied) is { } plan) Round(_closed.Keep(plan, _held.Ledger.Done, _filing.Has), stop);
        Show(_board.Standing(_owed.IsRefused ? WatchState.Refused : WatchState.Watching, Now));
    }

    private void Take(InboxLook look, bool isEmptied)
    {
        if (isEmptied)
        {
            // Somebody has taken away the last one. As at a start with an empty inbox, the results stay until something comes.
            if (look.Passed.Count == 0) _speech.Once("emptied", "watch.emptied", ("inbox", _options.Inbox));
            _arrivals.ForgetUnread();
            return;
        }

        if (look.Files.Count > 0) _speech.Over("emptied");
        _arrivals.See(look.Files, Now, _closed.Hold);
    }

    /// <summary>The round to begin now; of an inbox that was emptied only one that is owed, which writes what is known and could not be written.</summary>
    private RoundPlan? PlanNow(bool isEmptied) =>
        _owed.IsBarred(Now) ? null
        : !isEmptied ? _arrivals.Plan(Now, _owed.IsDue(Now))
        : _owed.IsDue(Now) ? _arrivals.Untouched()
        : null;

    /// <summary>A file manager that hides dot names empties the folder and leaves the lock: then the overviews are gone, and a round writes everything that is.</summary>
    private void SeeResults()
    {
        if (!RunReport.Overviews.Append(RunManifest.FileName).Any(_held.Folder.IsGone))
        {
            _speech.Over("cleared");
            return;
        }

        _speech.Once("cleared", "watch.cleared", ("output", _options.Output));
        _owed.Ask();
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
            var archived = _filing.Beside(plan);
            var inputs = WatchRound.InputsOf(_held, plan, archived);
            if (inputs.Count == 0)
            {
                // As with an empty inbox: the results stay until something comes.
                _arrivals.Done(plan, ImmutableDictionary<string, Hindrance>.Empty);
                _owed.Drop();
                return;
            }

            _results.Begin();
            var status = _board.Standing(WatchState.Working, Now) with { Round = _board.Status.Round + 1, ToDo = inputs.Count };
            var progress = new RoundProgress(_clock, (working, done) => Show(status with { Working = working, Done = done }));
            var result = _round.Run(_held, plan, inputs, progress, _results.Add, stop);
            _results.Finish(result, _filing.Has);
            _board.Status = status with { ToDo = 0 };
            _arrivals.Done(plan, _results.All.Where(f => f.Hindrance is not null).ToDictionary(f => f.Name, f => f.Hindrance!, StringComparer.Ordinal));
            _speech.Round(_board.Status.Round, plan, result);
            _owed.Settle(result, result.Problems.Any(WriteFindings.IsUnwritten) ? [] : _filing.Move(plan, Now), _arrivals.AreHindered || _results.All.Any(f => f is { IsArchived: true, Hindrance: not null }), Now);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            _speech.Log.Warning(world, "a round could not be finished");
            _owed.Fail(AppPhrases.Of("watch.refused", ("output", _options.Output), ("reason", WorldReason.Of(world))), Now);
        }
    }

    private bool IsFree(InputFile file) => Inbox.IsFree(file, _clock.GetUtcNow());

    private void Show(WatchStatus status) => _board.Show(_held.Folder, status);
}
