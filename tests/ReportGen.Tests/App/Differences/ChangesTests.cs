using ReportGen.App.Differences;

namespace ReportGen.Tests.App.Differences;

/// <summary>What belongs together, and what moved with an inserted row.</summary>
public sealed class ChangesTests
{
    [Fact]
    public void The_surest_key_pairs_first_and_what_is_left_is_alone()
    {
        var pairs = Pairs.Of<string>(["甲1", "乙1", "丙"], ["乙2", "甲1", "丁"], t => t, t => t[0]);

        Assert.Equal([("乙1", "乙2", 1), ("甲1", "甲1", 0), (null, "丁", -1), ("丙", null, -1)], pairs.Select(p => (p.Before, p.After, p.Key)));
    }

    [Fact]
    public void Of_several_alike_the_first_go_together()
    {
        var pairs = Pairs.Of<string>(["a", "a"], ["a", "a", "a"], t => t);

        Assert.Equal([0, 0, -1], pairs.Select(p => p.Key));
    }

    [Fact]
    public void An_inserted_row_moves_what_is_below_it_and_changes_nothing_else()
    {
        var before = FormOf(("J14", "甲", "5"), ("J15", "乙", "6"));
        var after = FormOf(("J14", "甲", "5"), ("J15", "新", "1"), ("J16", "乙", "6"));

        var change = Assert.Single(RowChanges.Of(before, after));
        Assert.Equal((ChangeKind.RowCame, "新", "J15"), (change.Kind, change.Row, change.Cell));

        var moved = new MovedRows(before, after);
        Assert.Equal(["J14", "C16", "J21", "", "A1"], new[] { "J14", "C15", "J20", "", "A1" }.Select(moved.Of));
    }

    [Fact]
    public void Findings_that_moved_with_their_rows_neither_come_nor_go()
    {
        var moved = new MovedRows(FormOf(("J14", "甲", "5")), FormOf(("J15", "甲", "5")));
        var findings = new FindingChanges(isOneLanguage: true);

        Assert.Empty(findings.Of([Finding("PF-501", "J14", "见 J14")], [Finding("PF-501", "J15", "见 J15")], moved));
        Assert.Equal([ChangeKind.FindingCame, ChangeKind.FindingWent], findings.Of([Finding("PF-501", "J14", "x")], [Finding("PF-501", "J14", "x")], moved).Select(c => c.Kind));
    }

    [Fact]
    public void A_finding_that_says_something_else_at_its_place_has_changed()
    {
        var still = new MovedRows(null, null);
        RecordedFinding was = Finding("PF-501", "J14", "差 1 分"), @is = Finding("PF-501", "J14", "差 2 分");

        Assert.Equal([ChangeKind.FindingChanged], new FindingChanges(isOneLanguage: true).Of([was], [@is], still).Select(c => c.Kind));
        Assert.Empty(new FindingChanges(isOneLanguage: false).Of([was], [@is], still));
        Assert.Equal([ChangeKind.FindingChanged], new FindingChanges(isOneLanguage: false).Of([was], [was with { Severity = "hint" }], still).Select(c => c.Kind));
    }

    private static RecordedFinding Finding(string id, string cell, string message) => new(id, "error", "表.xlsx", "表", cell, message, "", null);

    private static RecordedForm FormOf(params (string Cell, string Name, string Self)[] rows) => new()
    {
        Sheet = "表",
        Cell = "A1",
        Kit = "k",
        Project = "p",
        Output = "",
        Scores = System.Collections.Immutable.ImmutableSortedDictionary<string, string?>.Empty,
        Rows = [.. rows.Select(r => new RecordedRow(false, r.Cell, r.Name) { Self = r.Self })],
    };
}
