using ReportGen.Templating;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Templating.Tracing;

/// <summary>Every value that is printed keeps its place: which piece of the text comes from which value of the model.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData("本年{{ a }}万元", "12.50←a")]
    [InlineData("{{ a | math.format 'N1' }}", "12.5←a")]
    [InlineData("{{ a + b }}", "20.50←a b")]
    [InlineData("{{ (a - b) / b * 100 | math.format '0.0' }}%", "56.3←a b")]
    [InlineData("{{ '共' + a + '元' }}", "12.50←a")]
    [InlineData("{{ $'共{a}元，比{b}' }}", "12.50←a | 8←b")]
    [InlineData("{{ capture t }}增加{{ a }}，减少{{ b }}{{ end }}（{{ t }}）", "12.50←a | 8←b")]
    [InlineData("{{ capture t }}{{ a }}/{{ b }}{{ end }}{{ t | string.replace '/' '-' }}", "12.50-8←a b")]
    [InlineData("{{ wan(v) = (v | math.format '0.00') + '万元'; wan a }}", "12.50←a")]
    [InlineData("{{ a > b ? '增加' : '减少' }}{{ a }}", "12.50←a")]
    [InlineData("{{ x = a; x }}{{ o.v = b; o.v }}", "12.50←a | 8←b")]
    [InlineData("{{ l | array.join '、' }}", "1←l0 | 2←l1")]
    [InlineData("{{ for x in l | array.reverse }}{{ x }};{{ end }}", "2←l1 | 1←l0")]
    [InlineData("{{ s = 0; for x in l; s += x; end; s }}", "3←l0 l1")]
    [InlineData("{{ l | array.last }}", "2←l1")]
    [InlineData("  {{ t }}", "x\n  y←t")]
    [InlineData("{{ -a | math.abs }}", "12.50←a")]
    [InlineData("纯文字{{ 1 + 2 }}", "")]
    public void A_printed_value_is_told_with_its_origins(string template, string expected) => Assert.Equal(expected, Trace(template, Model()));

    [Fact]
    public void An_included_text_keeps_the_places_of_its_values()
    {
        var options = new RenderOptions { Includes = new TemplateIncludes(_ => "<{{ a }}>") };
        Assert.Equal("12.50←a", Trace("甲{{ include 'p' }}乙", Model(), options));
    }

    [Fact]
    public void A_sum_over_many_rows_is_told_with_each_of_them_once()
    {
        var rows = new TemplateArray([.. Enumerable.Range(0, 20_000).Select(i => Value.Of(1).WithOrigin(i))]);
        var options = new RenderOptions { Limits = TemplateLimits.ForReports };
        var result = Template.Parse(new TemplateSource("t", "{{ s = 0; for x in rows; s += x; end; s + s }}")).Render(new TemplateObject { ["rows"] = Value.Of(rows) }, options);
        Assert.Equal(Enumerable.Range(0, 20_000), Assert.Single(result.Trace).Origins.Cast<int>());
    }

    [Fact]
    public void A_model_without_origins_leaves_no_trace() => Assert.Empty(TestTemplates.Render("{{ a }}", """{"a": 1}""").Trace);

    private static string Trace(string template, TemplateObject model, RenderOptions? options = null)
    {
        var result = Template.Parse(new TemplateSource("t", template)).Render(model, options);
        Assert.Empty(result.Errors);
        return string.Join(" | ", result.Trace.Select(s => $"{result.Text!.Substring(s.Start, s.Length)}←{string.Join(' ', s.Origins)}"));
    }

    private static TemplateObject Model() => new()
    {
        ["a"] = Value.Of(12.50m).WithOrigin("a"),
        ["b"] = Value.Of(8).WithOrigin("b"),
        ["t"] = Value.Of("x\ny").WithOrigin("t"),
        ["o"] = Value.Of(new TemplateObject()),
        ["l"] = Value.Of(new TemplateArray([Value.Of(1).WithOrigin("l0"), Value.Of(2).WithOrigin("l1")])),
    };
}
