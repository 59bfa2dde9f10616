using System.Globalization;
using System.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rendering.Reports;

/// <summary>Findings as text: place, level and id; what is wrong; what stands there and was expected; what to do.</summary>
public static class FindingsText
{
    public static string Write(IEnumerable<Finding> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Place}: {Level(finding.Severity, language)} {finding.Id}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Message.In(language)}\n");
            text.Append(CultureInfo.InvariantCulture, $"  → {finding.Next.In(language)}\n");
            if (finding.Basis.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Phrase.Of("report.basis", ("basis", finding.Basis)).In(language)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>错误, 警告 or 提示.</summary>
    public static string Level(Severity severity, Language language) => LevelOf(severity).In(language);

    /// <summary>The same in every language.</summary>
    internal static Phrase LevelOf(Severity severity) => Phrase.Of(severity switch
    {
        Severity.Error => "severity.error",
        Severity.Warning => "severity.warning",
        _ => "severity.hint",
    });
}
