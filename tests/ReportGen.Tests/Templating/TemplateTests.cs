using System.Globalization;
using ReportGen.Templating;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Templating;

/// <summary>What whoever renders may rely on.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void The_model_stays_as_it_is_when_a_template_assigns_to_its_names()
    {
        var model = JsonModel.Read("""{"a": 1}""").AsObject;
        Assert.Equal("2", Template.Parse(new TemplateSource("t", "{{ a = 2; a }}")).Render(model).Text);
        Assert.Equal(1, model["a"].AsLong);
    }

    [Fact]
    public void A_read_only_object_of_the_model_refuses_to_be_changed()
    {
        var model = new TemplateObject { ["o"] = Value.Of(new TemplateObject { IsReadOnly = true, ["v"] = Value.Of(1) }) };
        var result = Template.Parse(new TemplateSource("t", "{{ o.v = 2 }}")).Render(model);
        Assert.Equal("member.readOnly", Assert.Single(result.Errors).Key);
    }

    [Fact]
    public void One_template_is_rendered_by_many_threads_at_once()
    {
        var template = Template.Parse(new TemplateSource("t", "{{ s = 0; for x in l; s += x; end; s }}{{ func f(n); if n > 0; n; f(n - 1); end; end; f k }}"));
        var texts = Enumerable.Range(0, 200).AsParallel().Select(i => (i, template.Render(JsonModel.Read($$"""{"l": [{{i}}, 1], "k": {{i % 5}}}""").AsObject).Text)).ToList();
        Assert.All(texts, t => Assert.StartsWith((t.i + 1).ToString(CultureInfo.InvariantCulture), t.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_culture_is_the_one_that_was_given() =>
        Assert.Equal("1,5|1.234,50", TestTemplates.Text("{{ 1.5 }}|{{ 1234.5 | math.format 'N2' }}", options: new RenderOptions { Culture = Cultures.Find("de-DE")! }));

    [Fact]
    public void Indents_are_repeated_unless_that_is_switched_off()
    {
        Assert.Equal("  a\n  b", TestTemplates.Text("  {{ \"a\\nb\" }}"));
        Assert.Equal("  a\nb", TestTemplates.Text("  {{ \"a\\nb\" }}", options: new RenderOptions { AutoIndent = false }));
    }

    [Fact]
    public void A_template_with_errors_is_not_rendered() => Assert.Null(TestTemplates.Text("开头{{ 1 + }}"));
}
