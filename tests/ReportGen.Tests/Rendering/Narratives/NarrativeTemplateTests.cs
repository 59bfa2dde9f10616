using ReportGen.Rendering.Narratives;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Rendering.Narratives;

/// <summary>The door to the template language: whichever implementation is behind it, the narratives come out the same.</summary>
public sealed class NarrativeTemplateTests
{
    [Fact]
    public void A_narrative_comes_out_byte_for_byte()
    {
        var folder = Repository.File("tests", "cases", "scriban", "bench");
        var result = Render(File.ReadAllText(Path.Combine(folder, "narrative.sbn")), File.ReadAllText(Path.Combine(folder, "model.json")));
        Assert.Empty(result.Errors);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected.txt")), result.Text);
    }

    [Fact]
    public void Our_own_functions_are_there() =>
        Assert.Equal("123.46万元，增长12.50%，其中：甲、乙", Render("{{ 1234567.8m | zh.money \"万元\" }}，{{ zh.growth 112.5m 100 }}，{{ [\"甲\", \"乙\"] | zh.among }}", "{}").Text);

    [Fact]
    public void Includes_and_loops_of_more_than_a_thousand_steps_work() =>
        Assert.Equal(2000, Render("{{ for i in 1..2000; include 'x'; end }}", "{}").Text!.Length);

    [Fact]
    public void An_error_ends_the_narrative_with_its_place()
    {
        var result = Render("一\n{{ u.a }}", "{}");
        Assert.Null(result.Text);
        Assert.StartsWith("说明.sbn(2,6)", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void How_long_a_narrative_may_take_is_set_by_whoever_renders() => Assert.Single(
        NarrativeTemplate.Parse("说明.sbn", "{{ for i in 1..2000; end }}").Render(new TemplateObject(), _ => null, CancellationToken.None, TemplateLimits.ForReports with { Time = TimeSpan.Zero }).Errors);

    private static NarrativeResult Render(string template, string model) =>
        NarrativeTemplate.Parse("说明.sbn", template).Render(JsonModel.Read(model).AsObject, name => name == "x" ? "字" : null, CancellationToken.None);
}
