using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Words of rank held against each other. Only words of one scale can be: 优 against 良, 是 against 否, 较高 against 高.</summary>
internal static class RankJudgement
{
    // 不显著 against 显著 is missed; whether 较显著 falls short of 显著 is for people to say.
    private const int Denied = 4;

    // The scales whose places are ranks that everybody reads alike, one below the other.
    private const string Marks = "优良中差";

    /// <summary>Whether the target is met; null where that cannot be told.</summary>
    public static bool? Met(Entry target, Entry actual)
    {
        if (target.Figure.Rank is not { } wanted || actual.Figure.Rank is not { Place: { } reached } own || own.Scale != wanted.Scale) return null;

        // 优良中低差 as a target names the scale and no mark of it: the best one is enough, of the others nobody can tell.
        if (wanted.Place is not { } place) return reached == 0 ? true : null;
        if (target.Figure.Kind == FigureKind.YesNo) return reached == place;
        if (reached <= place) return true;
        return wanted.Scale == Marks || reached == Denied ? false : null;
    }
}
