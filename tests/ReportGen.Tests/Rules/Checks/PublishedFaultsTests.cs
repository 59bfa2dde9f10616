using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>
/// Every published workbook, read by its own kit and judged by its own profile, held against what people found wrong with it by hand
/// (tests/cases/published-faults.csv). <c>found</c> must be a warning at least, <c>hint</c> may be one, <c>right</c> must be no error: it is only rounded.
/// </summary>
public sealed class PublishedFaultsTests
{
    // What the hand-made lists leave out because it is no contradiction: fields left blank, instructions and last year's rows left standing, reasons not given.
    private static readonly string[] HouseKeeping = ["PF-204", "PF-205", "PF-503", "PF-506", "PF-701", "PF-702", "PF-705", "PF-710"];

    private static readonly List<Fault> Faults =
        [.. File.ReadLines(Repository.File("tests", "cases", "published-faults.csv")).Skip(1).Select(l => l.Split(',')).Select(c => new Fault($"{c[0]}/{c[1]}", c[2], c[3], c[4], c[5]))];

    public static TheoryData<string, string, string> Found => Of("found", "hint");

    public static TheoryData<string, string, string> Right => Of("right");

    public static TheoryData<string> Forms => [.. Workbooks()];

    [SkippableTheory]
    [MemberData(nameof(Found))]
    public void What_people_found_is_found_at_its_cell(string form, string cell, string id)
    {
        var kind = Faults.First(f => (f.Form, f.Cell, f.Id) == (form, cell, id)).Kind;
        var finding = Findings(form).SingleOrDefault(f => f.Place.Cell == cell && f.Id == id);
        Assert.NotNull(finding);
        Assert.True(kind == "hint" || finding.Severity >= Severity.Warning);
    }

    [SkippableTheory]
    [MemberData(nameof(Right))]
    public void What_is_only_rounded_is_no_error(string form, string cell, string id)
    {
        Assert.Empty(id);
        Assert.DoesNotContain(Findings(form), f => f.Place.Cell == cell && f.Severity == Severity.Error);
    }

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public void A_correct_cell_is_never_an_error(string form) =>
        Assert.Empty(Findings(form).Where(f => f.Severity == Severity.Error && !IsKnown(form, f)).Select(f => $"{f.Place.Cell} {f.Id}"));

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public void A_warning_that_nobody_listed_is_house_keeping(string form) =>
        Assert.Empty(Findings(form).Where(f => f.Severity == Severity.Warning && !IsKnown(form, f) && !HouseKeeping.Contains(f.Id)).Select(f => $"{f.Place.Cell} {f.Id}"));

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public void A_cell_is_told_each_fault_once(string form)
    {
        var told = Findings(form).Select(f => (f.Place, f.Id)).ToList();
        Assert.Equal(told.Distinct(), told);
    }

    private static bool IsKnown(string form, Finding finding) => Faults.Exists(f => (f.Form, f.Cell, f.Id) == (form, finding.Place.Cell, finding.Id));

    private static ImmutableArray<Finding> Findings(string form)
    {
        var (@case, file) = (form.Split('/')[0], form.Split('/')[1]);
        return PublishedForm.Read(@case, file).Findings;
    }

    private static TheoryData<string, string, string> Of(params string[] kinds)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var fault in Faults.Where(f => kinds.Contains(f.Kind))) data.Add(fault.Form, fault.Cell, fault.Id);
        return data;
    }

    private static IEnumerable<string> Workbooks() => Faults.Select(f => f.Form).Concat(
    [
        "hongshan-2020/goal-table", "panzhihua-2020/project-2-traffic-lights", "panzhihua-2020/project-3-speed-cameras", "panzhihua-2020/project-4-enforcement-equipment",
    ]).Distinct();

    private sealed record Fault(string Form, string Name, string Kind, string Cell, string Id);
}
