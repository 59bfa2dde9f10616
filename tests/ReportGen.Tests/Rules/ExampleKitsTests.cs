using ReportGen.Model.Findings;

namespace ReportGen.Tests.Rules;

/// <summary>The filled example of each kit: recognised as that kit, and nothing in it that a careful clerk would have to correct.</summary>
public sealed class ExampleKitsTests
{
    private static readonly string Folder = Repository.File("examples", "kits");

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Folder, "*.xlsx", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_recognised_and_sound(string file)
    {
        var form = PublishedForm.Read(Path.Combine(Folder, file));
        Assert.Equal(file.Split('/')[0], form.Kit.Id);
        Assert.DoesNotContain(form.Findings, f => f.Severity >= Severity.Warning);
    }
}
