using ReportGen.Templating;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Templating.Conformance;

/// <summary>Narratives as offices write them, with their models, byte for byte.</summary>
public sealed class NarrativeTests
{
    [SkippableFact]
    public void Fifteen_narratives_come_out_byte_for_byte()
    {
        var folder = SharedCases.Folder("scriban", "narrative");
        MustRun.SkipUnless(Directory.Exists(folder), folder);
        var templates = Directory.GetFiles(folder, "*.in.txt");
        Assert.Equal(15, templates.Length);
        Assert.All(templates, file => Assert.Equal(File.ReadAllText(file.Replace(".in.", ".out.", StringComparison.Ordinal)), Render(file, file.Replace(".in.txt", ".model.json", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_narrative_of_the_benchmark_comes_out_byte_for_byte()
    {
        var folder = Repository.File("tests", "cases", "scriban", "bench");
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected.txt")), Render(Path.Combine(folder, "narrative.sbn"), Path.Combine(folder, "model.json")));
    }

    private static string? Render(string template, string model) =>
        Template.Parse(new TemplateSource(Path.GetFileName(template), File.ReadAllText(template))).Render(JsonModel.Read(File.ReadAllText(model)).AsObject).Text;
}
