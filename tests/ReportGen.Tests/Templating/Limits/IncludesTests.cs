using ReportGen.Templating;

namespace ReportGen.Tests.Templating.Limits;

/// <summary>Includes stay within their folder.</summary>
public sealed class IncludesTests
{
    [Theory]
    [InlineData("../秘密.sbn")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\b")]
    [InlineData("C:b")]
    [InlineData("a\\b")]
    [InlineData("./a")]
    [InlineData("a//b")]
    [InlineData(" a")]
    [InlineData("")]
    public void A_name_that_leads_out_is_never_even_asked_for(string name)
    {
        var options = new RenderOptions { Includes = new TemplateIncludes(n => throw new InvalidOperationException(n)) };
        Assert.Contains("cannot be included", Assert.Single(TestTemplates.Errors("{{ include name }}", $$"""{"name": "{{name.Replace("\\", "\\\\", StringComparison.Ordinal)}}"}""", options)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_below_the_folder_is_included() =>
        Assert.Equal("[结论]", TestTemplates.Text("[{{ include 'parts/结论.sbn' }}]", options: From(("parts/结论.sbn", "结论"))));

    [Fact]
    public void A_template_is_parsed_once_however_often_it_is_included()
    {
        var asked = 0;
        var options = new RenderOptions { Includes = new TemplateIncludes(_ => asked++ == 0 ? "x" : null) };
        Assert.Equal("xxx", TestTemplates.Text("{{ for i in 1..3; include 'p'; end }}", options: options));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void The_errors_of_an_included_template_are_told_with_their_places()
    {
        var error = Assert.Single(TestTemplates.Errors("{{ include 'bad' }}", options: From(("bad", "一\n{{ 1 + }}"))));
        Assert.StartsWith("t.sbn(1,4): error:", error, StringComparison.Ordinal);
        Assert.Contains("bad(2,8): error:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_while_an_included_template_runs_is_told_in_it() =>
        Assert.StartsWith("p(1,6): error:", Assert.Single(TestTemplates.Errors("{{ include 'p' }}", options: From(("p", "{{ u.a }}")))), StringComparison.Ordinal);

    [Fact]
    public void A_template_that_includes_itself_ends() =>
        Assert.Contains("100 deep", Assert.Single(TestTemplates.Errors("{{ include 'p' }}", options: From(("p", "{{ include 'p' }}")))), StringComparison.Ordinal);

    private static RenderOptions From(params (string Name, string Text)[] templates) =>
        new() { Includes = new TemplateIncludes(name => templates.FirstOrDefault(t => t.Name == name).Text) };
}
