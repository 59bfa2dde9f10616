using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Across;

/// <summary>How many projects a text says were evaluated: 对16个项目开展绩效自评.</summary>
internal static partial class StatedProjects
{
    private static readonly FormField[] Telling = [FormField.Conclusion, FormField.GoalAchieved, FormField.Overview, FormField.Remarks, FormField.Problems, FormField.Measures];

    /// <summary>The first such number; null where there is none. A project that consists of three (共实施3个项目) speaks of others than the forms.</summary>
    public static DigestCount? In(EvaluationForm form, FormKind kind) =>
        (from cell in Telling.Select(f => form[f]).OfType<Entry>()
         let match = Evaluated().Match(cell.Text) is { Success: true } evaluated ? evaluated : kind == FormKind.Department ? InAll().Match(cell.Text) : Match.Empty
         where match.Success
         select (DigestCount?)new DigestCount(int.Parse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture), cell.Place)).FirstOrDefault();

    [GeneratedRegex("(?<![0-9.])(?<count>[0-9]{1,3})[ ]?个(预算)?项目(支出)?[^。；;，,]{0,16}(自评|绩效评价)", RegexOptions.CultureInvariant)]
    private static partial Regex Evaluated();

    [GeneratedRegex("共(有|计|安排|实施|申报|涉及)?[ ]?(?<count>[0-9]{1,3})[ ]?个(预算)?项目", RegexOptions.CultureInvariant)]
    private static partial Regex InAll();
}
