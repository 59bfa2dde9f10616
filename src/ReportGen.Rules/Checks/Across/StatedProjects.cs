using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Across;

/// <summary>How many projects a text says were evaluated: 对16个项目开展绩效自评.</summary>
internal static partial class StatedProjects
{
    private static readonly FormField[] Telling = [FormField.Conclusion, FormField.GoalAchieved, FormField.Overview, FormField.Remarks, FormField.Problems, FormField.Measures];

    /// <summary>The first such number; null where there is none. A project that consists of three (共实施3个项目) speaks of others than the forms.</summary>
    public static DigestCount? In(EvaluationForm form, FormKind kind) =>
        (from cell in Telling.Select(f => form[f]).OfType<Entry>()
         let count = EvaluatedProjects.In(cell.Text) ?? (kind == FormKind.Department ? InAll(cell.Text) : null)
         where count is not null
         select (DigestCount?)new DigestCount(count.Value, cell.Place)).FirstOrDefault();

    private static int? InAll(string text) =>
        AllOfThem().Match(text) is { Success: true } all ? int.Parse(all.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("共(有|计|安排|实施|申报|涉及)?[ ]?(?<count>[0-9]{1,3})[ ]?个(预算)?项目", RegexOptions.CultureInvariant)]
    private static partial Regex AllOfThem();
}
