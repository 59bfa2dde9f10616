using System.Globalization;
using System.Text;
using ReportGen.App.Cli.Judging;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Kits;

/// <summary>Two profiles for the eye: the values that differ with their sources, then form by form what that changes.</summary>
internal static class ProfileDiffText
{
    public static string Write(Profile old, Profile @new, IReadOnlyList<ProfileDifference> values, IReadOnlyList<FormDifference> forms, Session session)
    {
        var text = new StringBuilder();
        text.Append("A  ").Append(Named(old, session)).Append('\n').Append("B  ").Append(Named(@new, session)).Append("\n\n");
        AppendValues(text, values, session);
        if (forms.Count == 0) return text.ToString();

        text.Append('\n').Append(session.Say("diff.forms", ("count", forms.Count), ("changed", forms.Count(f => f.IsOther)))).Append('\n');
        foreach (var form in forms) Append(text, form, session);
        return text.ToString();
    }

    /// <summary>What says something else, with both sources; what only says it by another source, by name.</summary>
    private static void AppendValues(StringBuilder text, IReadOnlyList<ProfileDifference> values, Session session)
    {
        var (other, resourced) = (values.Where(v => v.IsOther).ToList(), values.Where(v => !v.IsOther).Select(v => v.Key).ToList());
        text.Append(session.Say(other.Count == 0 ? "diff.noValues" : "diff.values", ("count", other.Count))).Append('\n');
        foreach (var value in other)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {value.Key}\n    A  {Told(value.Old, session)}\n    B  {Told(value.New, session)}\n");
        }

        if (resourced.Count > 0)
        {
            text.Append('\n').Append(session.Say("diff.resourced", ("count", resourced.Count))).Append("\n  ").AppendJoin('、', resourced).Append('\n');
        }
    }

    private static void Append(StringBuilder text, FormDifference form, Session session)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {form.Form.Form.Title.Text.Trim()}  [{form.Form.Form.Place}]\n");
        text.Append("    ").Append(session.Say(
            "diff.form",
            ("self", ScoresText.Points(form.Old.Total.Self)),
            ("a", Total(form.Old, session)),
            ("b", Total(form.New, session)),
            ("gradeA", GradeOf(form.Old)),
            ("gradeB", GradeOf(form.New)))).Append('\n');
        if (!form.IsOther) text.Append("    ").Append(session.Say("diff.same")).Append('\n');
        foreach (var row in form.Rows)
        {
            var name = row.Old is RowScore named ? named.Name : session.Say("explain.execution");
            text.Append("    ").Append(session.Say("diff.row", ("cell", row.Old.Place.Cell), ("name", name), ("a", Points(row.Old, session)), ("b", Points(row.New, session)))).Append('\n');
        }
    }

    private static string Named(Profile profile, Session session) => session.Say("diff.profile", ("title", profile.Title), ("id", profile.Id), ("version", profile.Version));

    private static string Told(ProfileValue? value, Session session) => value is null ? session.Say("diff.absent")
        : value.Rule is { } rule ? session.Say("diff.value", ("value", value.Text), ("source", RuleSource.Say(rule, session)))
        : value.Text;

    private static string Total(Scorecard scores, Session session) => scores.NotScored is not null ? session.Say("diff.notScored")
        : scores.Total.Rule is { } rule ? ScoresText.Points(rule)
        : scores.Total.Adopted is { } adopted ? session.Say("diff.adopted", ("total", ScoresText.Points(adopted)))
        : session.Say("explain.undetermined");

    private static string GradeOf(Scorecard scores) => scores.Grade?.Rule ?? scores.Grade?.Adopted ?? "—";

    private static string Points(PartScore part, Session session) => part switch
    {
        { Rule: { } rule } => ScoresText.Points(rule),
        RowScore { Range: { } range } => session.Say("explain.range", ("low", ScoresText.Points(range.Low)), ("high", ScoresText.Points(range.High))),
        RowScore { Weight: null, Met: { } met } => session.Say(met ? "explain.met" : "explain.missed"),
        _ => session.Say("explain.undetermined"),
    };
}
