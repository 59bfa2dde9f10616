using System.Globalization;
using System.Text;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Cli.Judging;

/// <summary>The rules that a form was scored by, numbered as they come up, and told once at the end: clause and dates at every row would drown the sums.</summary>
internal sealed class RuleNotes(Session session)
{
    private readonly List<Sourced> _rules = [];

    /// <summary>The rules of one place in a line: <c>计分·不低于[2]</c>.</summary>
    public string Refer(IEnumerable<Sourced?> rules) => string.Join('、', rules.OfType<Sourced>().Distinct().Select(Refer));

    /// <summary>All rules referred to so far, one a line, with document, clause, standing and dates.</summary>
    public string List()
    {
        var text = new StringBuilder(session.Say("explain.rules")).Append('\n');
        for (var i = 0; i < _rules.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [{i + 1}] {_rules[i].Key}  {RuleSource.Say(_rules[i], session)}\n");
        }

        return text.ToString();
    }

    private string Refer(Sourced rule)
    {
        // 不低于 met and 不低于 missed are one rule, whatever it comes to in a row.
        var at = _rules.FindIndex(r => r.Key == rule.Key && r.Source == rule.Source);
        if (at < 0)
        {
            at = _rules.Count;
            _rules.Add(rule);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{rule.Key}[{at + 1}]");
    }
}
