using ReportGen.Templating.Errors;

namespace ReportGen.Tests.Templating.Errors;

/// <summary>What is wrong in a template is told all at once, each with its place, what was expected and the next step.</summary>
public sealed class ParseErrorsTests
{
    [Fact]
    public void All_errors_of_a_template_are_told_at_once_in_the_order_of_lines()
    {
        var errors = TestTemplates.Errors("{{ x = (1 }}\n正文{{ y = }}\n{{ for in l }}{{ end }}{{ end }}\n{{ if true }}");
        Assert.Equal(["t.sbn(1,11): ", "t.sbn(2,10): ", "t.sbn(3,4): ", "t.sbn(3,29): ", "t.sbn(4,12): "], errors.Select(e => e[..e.IndexOf("error", StringComparison.Ordinal)]));
    }

    [Fact]
    public void An_error_says_what_was_expected_and_what_was_found() => Assert.Equal(
        "t.sbn(1,13): error: ')' is expected here, but found }}",
        Assert.Single(TestTemplates.Errors("{{ x = (1+2 }}")));

    [Theory]
    [InlineData("{{ “甲” }}", "“", "\"")]
    [InlineData("{{ ‘甲’ }}", "‘", "'")]
    [InlineData("{{ x ｜ string.upcase }}", "｜", "|")]
    [InlineData("{{ f（1） }}", "（", "(")]
    [InlineData("{{ x = ｛a: 1｝ }}", "｛", "{")]
    [InlineData("{{ [1，2] }}", "，", ",")]
    [InlineData("{{ x = 1； x }}", "；", ";")]
    [InlineData("{{ a ＝ 1 }}", "＝", "=")]
    public void Full_width_signs_in_code_are_named_with_what_to_write(string template, string found, string meant) =>
        Assert.Contains($"Full-width {found} in code; write {meant}", TestTemplates.Errors(template)[0], StringComparison.Ordinal);

    [Fact]
    public void Full_width_signs_in_the_text_of_the_page_are_text() => Assert.Equal("“甲”（1）", TestTemplates.Text("“甲”（{{ 1 }}）"));

    [Fact]
    public void A_full_width_sign_does_not_hide_errors_behind_it() => Assert.Equal(2, TestTemplates.Errors("{{ “甲” }}{{ 1 + }}").Length);

    [Theory]
    [InlineData("{{ yes ? -1 : 1 }}", "1,11")]
    [InlineData("{{ yes ? x | math.abs : 1 }}", "1,14")]
    public void A_condition_that_needs_parentheses_is_told_so(string template, string place)
    {
        var error = TestTemplates.Errors(template)[0];
        Assert.StartsWith($"t.sbn({place})", error, StringComparison.Ordinal);
        Assert.Contains("c ? (-1) : 1", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_Chinese_first()
    {
        var error = TestTemplates.Render("{{ if x }}").Errors[0];
        Assert.Equal("t.sbn(1,9): error: 第 1 行的 if 没有写 end", error.ToString());
        Assert.Equal("The if of line 1 has no end", error.Text(TemplateLanguage.English));
    }

    [Fact]
    public void A_closing_brace_too_few_does_not_turn_the_page_into_code() =>
        Assert.Single(TestTemplates.Errors("{{ {a: 1 }}\n正文，。\n{{ 1 }}"));

    [Fact]
    public void A_page_of_garbage_gives_errors_and_ends()
    {
        var errors = TestTemplates.Errors(string.Concat(Enumerable.Repeat("{{ ) ( ] % ~ }} {{ if }} {{ $\"{ \" }}\n", 2000)));
        Assert.InRange(errors.Length, 1, 100);
    }
}
