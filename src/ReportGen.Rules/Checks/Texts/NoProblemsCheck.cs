using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Terms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-705 — points were lost, yet the form knows of no problem.</summary>
internal sealed partial class NoProblemsCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var most = context.Profile.Weights.Total.Value;
        var field = context.Form.Fields.FirstOrDefault(f => f.Term == FormField.Problems);
        if (field is null || Amount.Of(context.Form.Totals?.Score) is not { } total || total >= most) return;
        if (!NothingSaid().IsMatch(field.Entry.Trimmed)) return;

        found.Add(At(field.Entry, "PF-705", ("label", field.Label), ("text", field.Entry.Trimmed), ("total", total), ("lost", most - total)));
    }

    [GeneratedRegex("^(暂|目前|基本)?(无|没有|不存在|未发现)(存在)?(任何|明显|突出|重大|较大|其他)?的?(问题)?[。.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex NothingSaid();
}
