using System.Collections.Immutable;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Total → grade. Lower bounds belong to the grade: exactly 90 is 优.</summary>
internal static class Grading
{
    public static GradeScore? Grade(TotalScore total, Sourced<ImmutableArray<GradeBand>>? bands) => bands is null
        ? null
        : new GradeScore(Of(total.Self, bands.Value), Of(total.Rule, bands.Value), bands) { Adopted = Of(total.Adopted, bands.Value) };

    private static string? Of(decimal? score, ImmutableArray<GradeBand> bands) => score is null
        ? null
        : bands.Where(b => score >= b.AtLeast).MaxBy(b => b.AtLeast)?.Label;
}
