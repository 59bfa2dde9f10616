using System.Globalization;

namespace ReportGen.Rules.Checks.Across;

/// <summary>PF-815 — a form of another year among forms that are all of one. A batch of several years is a batch of several years, and no fault.</summary>
internal sealed class OtherYearCheck : BatchCheck
{
    private const int FewestOfOneYear = 3;

    // One stray form, or one in twenty.
    private const int StrayShare = 20;

    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var years = context.Forms.Select((form, index) => (form.Year, Index: index)).Where(f => f.Year is not null).GroupBy(f => f.Year!.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        if (years.Count < 2 || years[0].Count() < FewestOfOneYear) yield break;

        var stray = years.Skip(1).SelectMany(g => g).OrderBy(f => f.Index).ToList();
        if (stray.Count > Math.Max(1, years[0].Count() / StrayShare)) yield break;

        foreach (var (year, index) in stray)
        {
            var form = context.Forms[index];
            yield return At(index, form.Place, Text(year!.Value), "PF-815", ("found", Text(year.Value)), ("year", Text(years[0].Key)), ("count", years[0].Count()));
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
