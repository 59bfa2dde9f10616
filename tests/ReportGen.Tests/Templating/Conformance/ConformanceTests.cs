namespace ReportGen.Tests.Templating.Conformance;

/// <summary>The language, case by case: those in the repository, and those beside it, which hold the reference's own tests as well.</summary>
public sealed class ConformanceTests
{
    private static readonly ILookup<string, ConformanceCase> Own = ConformanceCase.ReadAll(Repository.File("tests", "cases", "scriban", "cases.jsonl")).ToLookup(c => c.Group);

    /// <summary>Rare cases that are left out, and why; docs/templating.md lists them too.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["doc-object/object-eval"] = "data must not be executed as code",
        ["probe-objects/033"] = "data must not be executed as code",
    };

    public static TheoryData<string> Groups => [.. Own.Select(g => g.Key)];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Cases_give_what_the_language_says(string group) => AssertNone(Own[group]);

    [SkippableFact]
    public void Cases_beside_the_repository_give_what_the_language_says()
    {
        var file = SharedCases.Folder("scriban", "open.jsonl");
        MustRun.SkipUnless(File.Exists(file), file);
        AssertNone(ConformanceCase.ReadAll(file));
    }

    [Fact]
    public void What_is_left_out_is_an_error_with_a_reason_and_stands_in_the_document()
    {
        var document = File.ReadAllText(Repository.File("docs", "templating.md"));
        Assert.All(LeftOut.Keys, id => Assert.Contains(id, document, StringComparison.Ordinal));
        Assert.NotNull(Own["probe-objects"].Single(c => c.Id == "probe-objects/033").Complaint());
    }

    private static void AssertNone(IEnumerable<ConformanceCase> cases)
    {
        var complaints = cases.Where(c => !LeftOut.ContainsKey(c.Id)).Select(c => c.Complaint()).OfType<string>().ToList();
        Assert.True(complaints.Count == 0, $"{complaints.Count} cases differ:\n{string.Join('\n', complaints)}");
    }
}
