using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Kits;

/// <summary>One form scored by two profiles.</summary>
/// <param name="Form">The form.</param>
/// <param name="Old">Its scores by the first profile.</param>
/// <param name="New">Its scores by the second profile.</param>
/// <param name="Rows">Rows, the execution first, whose rule score or range is another.</param>
internal sealed record FormDifference(ProcessedForm Form, Scorecard Old, Scorecard New, ImmutableArray<RowDifference> Rows)
{
    /// <summary>True where a row, the total or the grade is another.</summary>
    public bool IsOther => !Rows.IsEmpty || Old.Total.Rule != New.Total.Rule || Old.Total.Adopted != New.Total.Adopted
        || Old.Grade?.Rule != New.Grade?.Rule || Old.Grade?.Self != New.Grade?.Self || Old.Grade?.Adopted != New.Grade?.Adopted;

    public static FormDifference Of(ProcessedForm form, Profile old, Profile @new)
    {
        var (before, after) = (FormScoring.Score(form.Form, form.Kit.Definition, old), FormScoring.Score(form.Form, form.Kit.Definition, @new));
        return new FormDifference(form, before, after, [.. Parts(before).Zip(Parts(after), (a, b) => new RowDifference(a, b)).Where(r => r.IsOther)]);
    }

    private static ImmutableArray<PartScore> Parts(Scorecard scores) => scores.Execution is { } execution ? [execution, .. scores.Rows] : [.. scores.Rows];
}

/// <summary>One part of a form scored by two profiles.</summary>
internal sealed record RowDifference(PartScore Old, PartScore New)
{
    public bool IsOther => Old.Rule != New.Rule || (Old as RowScore)?.Range != (New as RowScore)?.Range || (Old as RowScore)?.Met != (New as RowScore)?.Met;
}
