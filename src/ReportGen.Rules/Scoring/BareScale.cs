using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Scoring;

/// <summary>
/// 90万元 against a bare 88.5, on a form without a column for the unit: whoever fills the cell leaves the unit away, and with it the 万 — or writes the
/// whole amount, 885000. Which of both, their sizes tell.
/// </summary>
internal static class BareScale
{
    // What was reached lies within these shares of what was asked; 万 makes both readings differ by ten thousand.
    private const decimal Most = 10m;
    private const decimal Least = 0.1m;

    /// <summary>How the bare one of two values is meant.</summary>
    public static ScaleReading Of(Indicator row)
    {
        if (RowUnit.IsPrinted(row) || row is not { Target.Figure: { Number: { } wanted } target, Actual.Figure: { Number: { } reached } actual }) return ScaleReading.Own;
        if (RowUnit.IsBare(target) == RowUnit.IsBare(actual) || wanted == 0 || reached == 0) return ScaleReading.Own;

        // Held against each other as written, and with the scale of the one that says it.
        var scale = Math.Max(target.Scale, actual.Scale);
        if (scale == 1) return ScaleReading.Own;

        var (bare, scaled) = RowUnit.IsBare(target) ? (wanted, reached) : (reached, wanted);
        return Math.Abs(bare / scaled) switch
        {
            <= Most => ScaleReading.Shared,
            var times when times >= scale * Least => ScaleReading.Own,
            _ => ScaleReading.Open,
        };
    }
}

/// <summary>How a bare number beside one with 万 is meant.</summary>
internal enum ScaleReading
{
    /// <summary>As it is written.</summary>
    Own,

    /// <summary>In the unit and scale of the other one.</summary>
    Shared,

    /// <summary>Nobody can tell.</summary>
    Open,
}
