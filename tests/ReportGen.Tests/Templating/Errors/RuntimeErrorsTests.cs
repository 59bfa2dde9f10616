namespace ReportGen.Tests.Templating.Errors;

/// <summary>Errors of the data stop the rendering and say which value of the model was meant.</summary>
public sealed class RuntimeErrorsTests
{
    private const string Model = """{"items": [{"n": "甲"}, {"n": null}], "budget": {"lines": []}}""";

    [Theory]
    [InlineData("{{ for x in items; x.n.z; x.n.z.y; end }}", "(data: items[0].n.z)")]
    [InlineData("{{ for $x in items; $x.q.z; end }}", "(data: items[0].q)")]
    [InlineData("{{ for x in budget.list; end; budget.total.sum }}", "(data: budget.total)")]
    [InlineData("{{ items[1].n.z }}", "(data: items[1].n)")]
    [InlineData("{{ for x in items offset: 1; x.n.z; end }}", "(data: items[1].n)")]
    [InlineData("{{ for x in items reversed; x.n.z; end }}", "(data: items[1].n)")]
    public void A_missing_value_is_told_with_its_path_in_the_model(string template, string path) =>
        Assert.EndsWith(path, Assert.Single(TestTemplates.Errors(template, Model)), StringComparison.Ordinal);

    [Fact]
    public void A_value_that_may_be_missing_is_shown_how_to_write() => Assert.Equal(
        "t.sbn(1,6): error: u is null and has no member a; where it may be null write u?.a (data: u)",
        Assert.Single(TestTemplates.Errors("{{ u.a }}")));

    [Theory]
    [InlineData("{{ math.rond 2.5 }}", "did you mean math.round?")]
    [InlineData("{{ wan(v) = v; wann 5 }}", "did you mean wan?")]
    [InlineData("{{ 5 | sting.size }}", "sting is null")]
    public void An_unknown_function_is_told_with_the_nearest_name(string template, string hint) =>
        Assert.Contains(hint, Assert.Single(TestTemplates.Errors(template)), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_resembles_none_gets_no_suggestion() =>
        Assert.Equal("t.sbn(1,4): error: There is no function qqqqqq", Assert.Single(TestTemplates.Errors("{{ qqqqqq 5 }}")));

    [Fact]
    public void A_range_before_options_is_shown_how_to_write() =>
        Assert.Contains("for x in (1..5) limit: 3", Assert.Single(TestTemplates.Errors("{{ for x in 1..5 limit: 3; end }}")), StringComparison.Ordinal);

    [Fact]
    public void There_is_never_half_a_text()
    {
        var result = TestTemplates.Render("开头{{ u.a }}");
        Assert.Null(result.Text);
        Assert.Empty(result.Trace);
    }

    [Fact]
    public void An_error_in_a_function_is_told_at_its_place_in_the_template() =>
        Assert.StartsWith("t.sbn(2,7)", TestTemplates.Errors("{{ func f(x)\n  x.a.b\nend\nf {} }}")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ 1m / 0 }}", "t.sbn(1,7)")]
    [InlineData("{{ 79228162514264337593543950335m * 2 }}", "t.sbn(1,35)")]
    [InlineData("{{ date.parse \"2024-01-01\" | date.add_days 99999999 }}", "t.sbn(1,30)")]
    [InlineData("{{ 5 | math.format \"N2\" \"xx-YY\" }}", "t.sbn(1,8)")]
    [InlineData("{{ \"(\" | regex.match \"(\" }}", "t.sbn(1,10)")]
    [InlineData("{{ \"{\" | object.from_json }}", "t.sbn(1,10)")]
    public void What_cannot_be_calculated_is_told_where_it_stands(string template, string place) =>
        Assert.StartsWith(place + ": error:", Assert.Single(TestTemplates.Errors(template)), StringComparison.Ordinal);
}
