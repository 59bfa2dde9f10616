using ReportGen.Templating;
using ReportGen.Templating.Limits;

namespace ReportGen.Tests.Templating.Limits;

/// <summary>A template can be wrong or wicked; it always ends, in a text or in an error that names the limit.</summary>
public sealed class LimitsTests
{
    private static readonly RenderOptions Small = new() { Limits = new TemplateLimits { LoopSteps = 50, OutputLength = 1000, Recursion = 10, RegexTime = TimeSpan.FromMilliseconds(50) } };

    [Theory]
    [InlineData("{{ for i in 1..50; for j in 1..2; end; end }}", "The loop goes over the limit of 50 steps")]
    [InlineData("{{ while true; end }}", "The loop goes over the limit of 50 steps")]
    [InlineData("{{ 1..51 }}", "The range goes over the limit of 50 steps")]
    [InlineData("{{ \"x\" * 999 }}{{ \"xx\" }}", "The text goes over the limit of 1000 characters")]
    [InlineData("{{ \"x\" * 2000000000 }}", "length limit of 1000")]
    [InlineData("{{ \"a\" | string.pad_left 2000000000 }}", "length limit of 1000")]
    [InlineData("{{ [1] * 2000000000 }}", "length limit of 1000")]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", "length limit of 1000")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "outside the range")]
    [InlineData("{{ func f; f; end; f }}", "more than 10 deep")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", "more than 10 deep")]
    [InlineData("{{ (\"a\" * 900) | regex.match `^(a|aa)+$b` }}", "longer than 0.05 seconds")]
    [InlineData("{{ x = 99999999999999999999; for i in 1..40; x = x * x; end }}", "too large")]
    [InlineData("{{ x = \"\\\\\"; for i in 1..40; x = x | string.escape; end }}", "length limit of 1000")]
    [InlineData("{{ \"aaaa\" | regex.replace \"a\" (\"b\" * 900) }}", "length limit of 1000")]
    [InlineData("{{ 1 | math.format \"N999999999\" }}", "The number format N999999999 is not known")]
    [InlineData("{{ a = [1]; for i in 1..40; a = [a, a]; end; a }}", "limit of 1000 characters")]
    [InlineData("{{ a = [1]; for i in 1..40; a = [a, a]; end; a | object.to_json }}", "too deep or too long for JSON")]
    [InlineData("{{ a = [1]; b = [1]; for i in 1..40; a = [a, a]; b = [b, b]; end; a == b }}", "length limit of 1000")]
    [InlineData("{{ a = [1]; b = [1]; for i in 1..40; a = [a, a]; b = [b, b]; end; a < b }}", "length limit of 1000")]
    public void Each_limit_ends_in_an_error_that_names_it(string template, string message) =>
        Assert.Contains(message, Assert.Single(TestTemplates.Errors(template, options: Small)), StringComparison.Ordinal);

    /// <summary>Each of them is within every other limit of reports: it keeps doing, or keeping, what is allowed once.</summary>
    [Theory]
    [InlineData("{{ s = 'x' * 500000; for i in 1..90000; z = s | string.upcase; end }}")]
    [InlineData("{{ s = 'x' * 500000; a = []; for i in 1..5000; a[i] = s + i; end }}")]
    [InlineData("{{ s = 'x' * 500000; a = []; for i in 1..5000; capture t; s; i; end; a[i] = t; end }}")]
    [InlineData("{{ s = 'x' * 500000; a = []; for i in 1..5000; a[i] = $'{s}{i}'; end }}")]
    [InlineData("{{ s = 'x' * 500000; for i in 1..90000; if s == s + ''; end; end }}")]
    [InlineData("{{ a = 1..90000; for i in 1..90000; b = a | array.reverse; end }}")]
    [InlineData("{{ a = (1..60000) | array.reverse; for i in 1..30000; b = a | array.sort; end }}")]
    [InlineData("{{ a = (1..60000) | array.reverse; for i in 1..30000; b = a + a; end }}")]
    [InlineData("{{ ('a' * 1000000) | regex.matches 'a' | array.size }}")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 90 }}")]
    [InlineData("{{ l = []; for k in 1..50; a = []; for i in 1..90000; a[i] = {x: i, y: [i]}; end; l[k] = a; end }}")]
    [InlineData("{{ l = []; for k in 1..50; for i in 1..1900; l[k * 1900 + i] = [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20] * 20; end; end }}")]
    public void What_a_rendering_does_in_all_is_limited_too(string template)
    {
        var error = Assert.Single(TestTemplates.Errors(template, options: new RenderOptions { Limits = TemplateLimits.ForReports with { Time = Timeout.InfiniteTimeSpan } }));
        Assert.True(error.Contains("limit of 67108864 in all", StringComparison.Ordinal) || error.Contains("limit of 100000 steps", StringComparison.Ordinal), error);
    }

    [Fact]
    public void A_table_of_a_thousand_rows_and_a_hundred_columns_is_within_the_limits_of_reports() =>
        Assert.Equal(
            300_000,
            TestTemplates.Text("{{ for r in 1..990; for c in 1..100; r * c | math.format '000' | string.slice 0 3; end; end }}{{ '0' * 3000 }}", options: new RenderOptions { Limits = TemplateLimits.ForReports })!.Length);

    [Fact]
    public void Just_below_the_limits_all_is_well()
    {
        Assert.Equal(50, TestTemplates.Text("{{ for i in 1..50 }}x{{ end }}", options: Small)!.Length);
        Assert.Equal(1000, TestTemplates.Text("{{ \"x\" * 1000 }}", options: Small)!.Length);
    }

    [Theory]
    [InlineData("{{ a = []; a[0] = a; a == a }}", "true")]
    [InlineData("{{ [] * 2147483647 }}", "[]")]
    [InlineData("{{ tablerow x in [1] cols:0; x; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td></tr>\n")]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}{{ a < b }}", "falsefalse")]
    [InlineData("{{ a = []; a[0] = a; a | array.uniq | array.size }}", "1")]
    [InlineData("{{ a = {}; a.x = a; (a + \"\" | string.size) < 200 }}", "true")]
    public void Odd_lists_and_counts_are_no_crash(string template, string expected) => Assert.Equal(expected, TestTemplates.Text(template));

    [Fact]
    public void A_long_list_of_different_items_is_gone_through_once() =>
        Assert.Equal("100000", TestTemplates.Text("{{ 1..100000 | array.uniq | array.size }}", options: new RenderOptions { Limits = TemplateLimits.ForReports }));

    [Fact]
    public void Loops_one_after_the_other_are_counted_each_for_itself() =>
        Assert.Equal("ok", TestTemplates.Text("{{ for i in 1..40; end; for i in 1..40; end }}ok", options: Small));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("{a:", "}")]
    [InlineData("true ? 1 : ", "")]
    public void What_is_nested_too_deep_is_an_error_and_no_crash(string open, string close)
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000)) + " }}";
        Assert.Contains("Nested too deep", TestTemplates.Errors(template)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("x", ".a")]
    [InlineData("x", " | string.upcase")]
    public void A_chain_without_end_is_an_error_and_no_crash(string first, string next) =>
        Assert.NotEmpty(TestTemplates.Errors("{{ " + first + string.Concat(Enumerable.Repeat(next, 100_000)) + " }}"));

    [Fact]
    public void Blocks_nested_too_deep_are_an_error_and_no_crash() => Assert.NotEmpty(TestTemplates.Errors(string.Concat(Enumerable.Repeat("{{ if true }}", 20_000))));

    [Theory]
    [InlineData("{{ for i in 1..1000; end }}")]
    [InlineData("{{ func f; end; f }}")]
    [InlineData("{{ \"a\" | regex.match \"a\" }}")]
    [InlineData("{{ 1..1000 | array.each @string.size }}")]
    [InlineData("{{ include 'p' }}")]
    public void Time_is_a_limit_with_an_error_that_names_it(string template)
    {
        var options = new RenderOptions { Limits = new TemplateLimits { Time = TimeSpan.Zero }, Includes = new TemplateIncludes(_ => "x") };
        Assert.Contains("longer than its limit of 0 seconds", Assert.Single(TestTemplates.Errors(template, options: options)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_end_after_a_second_and_a_half_and_the_language_alone_never()
    {
        Assert.Equal(TimeSpan.FromSeconds(1.5), TemplateLimits.ForReports.Time);
        Assert.Equal(Timeout.InfiniteTimeSpan, new TemplateLimits().Time);
    }

    [Theory]
    [InlineData("{{ ((((1)))) }}")]
    [InlineData("{{ if true; if true; if true; if true; 1; end; end; end; end }}")]
    public void How_deep_a_template_may_be_nested_can_be_set(string text)
    {
        var source = new ReportGen.Templating.Source.TemplateSource("t.sbn", text);
        Assert.Empty(Template.Parse(source).Errors);
        Assert.Contains("Nested too deep", Template.Parse(source, new TemplateLimits { Nesting = 3 }).Errors[0].Text(ReportGen.Templating.Errors.TemplateLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rendering_is_stopped_from_outside()
    {
        using var over = new CancellationTokenSource();
        over.Cancel();
        Assert.Contains("was stopped", Assert.Single(TestTemplates.Errors("{{ for i in 1..1000; end }}", options: new RenderOptions { Cancellation = over.Token })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ \"1 + 2\" | object.eval }}")]
    [InlineData("{{ math.random 1 2 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ date.now }}")]
    public void What_would_run_data_or_change_from_run_to_run_is_refused(string template) => Assert.Single(TestTemplates.Errors(template));

    [Fact]
    public void The_date_of_today_comes_from_whoever_renders() =>
        Assert.Equal("2024-03-05", TestTemplates.Text("{{ date.now | date.to_string \"%F\" }}", options: new RenderOptions { Now = new DateTime(2024, 3, 5) }));
}
