using System.Globalization;
using System.Runtime.CompilerServices;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>The limits of loops, depth and time.</summary>
internal sealed partial class Evaluator
{
    // Asking for the time costs little, but a step costs less.
    private const int StepsBetweenQuestions = 16;

    // Runs out by itself; the room asks no clock. Null where time is not limited.
    private readonly CancellationTokenSource? _time;

    /// <summary>Whose turn it is in each group of <c>array.cycle</c>.</summary>
    public Dictionary<string, int> Turns { get; } = new(StringComparer.Ordinal);

    private int _steps;
    private int _loops;
    private int _depth;

    /// <summary>A loop begins; the outermost one begins to count.</summary>
    public void EnterLoop()
    {
        if (_loops++ == 0) _steps = 0;
        Frame.Loops++;
    }

    public void LeaveLoop()
    {
        _loops--;
        Frame.Loops--;
    }

    /// <summary>Counts a step of a loop.</summary>
    public void Step(SourceSpan loop)
    {
        if (++_steps > Options.Limits.LoopSteps) throw Error(loop, "limit.loop", Limit(Options.Limits.LoopSteps));
        if (_steps % StepsBetweenQuestions == 0) CheckTime(loop);
        Charge(Item, loop);
    }

    /// <summary>Refuses a range that is longer than any loop may be.</summary>
    public void CheckRange(NumberRange range, SourceSpan place)
    {
        if (range.Count > Options.Limits.LoopSteps) throw Error(place, "limit.range", Limit(Options.Limits.LoopSteps));
    }

    /// <summary>A function or an included template begins.</summary>
    public void Enter(SourceSpan call)
    {
        if (++_depth > Options.Limits.Recursion) throw Error(call, "limit.recursion", Limit(Options.Limits.Recursion));
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Error(call, "nesting.tooDeep");
        CheckTime(call);
        Charge(Item, call);
    }

    public void Leave() => _depth--;

    /// <summary>Refuses a text that is too long before it is made.</summary>
    public void CheckLength(long length, SourceSpan place)
    {
        if (length > Options.Limits.OutputLength) throw Error(place, "limit.text", Limit(Options.Limits.OutputLength));
    }

    /// <summary>Ends the rendering where it takes too long, or whoever renders has had enough.</summary>
    public void CheckTime(SourceSpan place)
    {
        if (Options.Cancellation.IsCancellationRequested) throw Error(place, "render.stopped");
        if (_time is { IsCancellationRequested: true }) throw Error(place, "limit.time", Options.Limits.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture));
    }

    private static CancellationTokenSource? TimerOf(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? null : new CancellationTokenSource(time);

    private static string Limit(long limit) => limit.ToString(CultureInfo.InvariantCulture);
}
