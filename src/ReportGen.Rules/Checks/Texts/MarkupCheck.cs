using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-708 — tags of a web page (<c>&lt;p&gt;</c>) that an export left in a text.</summary>
internal sealed partial class MarkupCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!context.Texts.All.ContainsAny('<', '&')) return;

        foreach (var cell in Cells(context.Form).DistinctBy(e => e.Place))
        {
            if (cell.Text.AsSpan().ContainsAny('<', '&') && Tag().Match(cell.Text) is { Success: true } tag) found.Add(At(cell, "PF-708", ("tag", tag.Value)) with { Value = Excerpt.Of(cell.Text) });
        }
    }

    private static IEnumerable<Entry> Cells(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>())
        .Concat(form.Indicators.SelectMany(i => new[] { i.Name, i.ShortfallReason }).OfType<Entry>());

    [GeneratedRegex("</?(p|br|div|span|b|strong|table|tr|td|font|li|ul|ol)( [^<>]*)?/?>|&nbsp;", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
