using ReportGen.Templating;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;

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

    [Fact]
    public void A_check_reads_every_template_that_is_included_by_name_once()
    {
        var (errors, asked) = Check(
            "{{ include 'a' }}{{ include('b') }}{{ 'c' | include }}{{ x = include ('a') }}{{ include_join ['d', 'a'] '' }}{{ if 1 + }}{{ end }}",
            ("a", "{{ include 'b' 'e' }}{{ (1 }}"), ("b", "{{ include 'a' }}{{ } }}"), ("c", "{{ if x }}"), ("d", "{{ 1 + }}"), ("e", "{{ ( }}"));
        Assert.Equal(["t.sbn(1,120)", "a(1,28)", "b(1,21)", "c(1,9)", "d(1,8)"], errors.Select(e => e[..e.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Equal(["a", "b", "c", "d"], asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("一\n{{ include '没有' }}", "t.sbn(2,4): error: The template 没有 to include was not found")]
    [InlineData("{{ x = '没有' | include | string.upcase }}", "t.sbn(1,15): error: The template 没有 to include was not found")]
    [InlineData("{{ include '../密' }}", "t.sbn(1,4): error: ../密 cannot be included")]
    [InlineData("{{ include '' }}", "t.sbn(1,4): error: An empty name cannot be included")]
    [InlineData("{{ include 'p' }}", "p(1,4): error: The template 没有 to include was not found")]
    public void A_check_tells_a_template_that_is_not_there_where_it_is_named(string template, string message) =>
        Assert.StartsWith(message, Assert.Single(Check(template, ("p", "{{ include '没有' }}")).Errors), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ include name }}")]
    [InlineData("{{ include 'a' + x }}")]
    [InlineData("{{ name | include 'a' }}")]
    [InlineData("{{ include [1] }}{{ include_join names 'a' }}")]
    public void A_name_that_only_the_data_tell_is_left_to_the_rendering(string template)
    {
        var (errors, asked) = Check(template);
        Assert.Empty(errors);
        Assert.Empty(asked);
    }

    [Fact]
    public void A_template_that_includes_itself_is_told_once() =>
        Assert.Single(Check("{{ include 't' }}{{ 1 + }}", ("t", "{{ include 't' }}{{ 1 + }}")).Errors);

    private static (string[] Errors, List<string> Asked) Check(string template, params (string Name, string Text)[] templates)
    {
        var asked = new List<string>();
        var includes = new TemplateIncludes(name =>
        {
            asked.Add(name);
            return templates.FirstOrDefault(t => t.Name == name).Text;
        });
        var errors = Template.Parse(new TemplateSource("t.sbn", template)).Check(includes);
        return ([.. errors.Select(e => e.Say(TemplateLanguage.English))], asked);
    }

    private static RenderOptions From(params (string Name, string Text)[] templates) =>
        new() { Includes = new TemplateIncludes(name => templates.FirstOrDefault(t => t.Name == name).Text) };
}
