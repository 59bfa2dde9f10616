using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-708 — tags of a web page (<c>&lt;p&gt;</c>) that an export left in a text.</summary>
internal sealed partial class MarkupCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!context.Texts.All.ContainsAny('<', '&')) return;

        foreach (var cell in context.Texts.Where(t => t.Cell.Text.AsSpan().ContainsAny('<', '&')))
        {
            if (Tag().Match(cell.Text) is { Success: true } tag) found.Add(At(cell, "PF-708", ("tag", tag.Value)) with { Value = Excerpt.Of(cell.Text) });
        }
    }

    [GeneratedRegex("</?(p|br|div|span|b|strong|table|tr|td|font|li|ul|ol)( [^<>]*)?/?>|&nbsp;", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
