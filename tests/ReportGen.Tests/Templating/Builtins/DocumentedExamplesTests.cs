using System.Text.RegularExpressions;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Builtins.Chinese;

namespace ReportGen.Tests.Templating.Builtins;

/// <summary>Every example of docs/templating.md gives what the document says.</summary>
public sealed partial class DocumentedExamplesTests
{
    private static readonly string Document = File.ReadAllText(Repository.File("docs", "templating.md"));

    [Fact]
    public void Examples_give_what_the_document_says()
    {
        var examples = Example().Matches(Document).Select(m => (Template: m.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), Expected: m.Groups[2].Value)).ToList();
        Assert.True(examples.Count > 40, $"only {examples.Count} examples were found");
        Assert.Equal(examples.Select(e => e.Template + " → " + e.Expected), examples.Select(e => e.Template + " → " + TestTemplates.Text(e.Template)));
    }

    [Fact]
    public void Every_function_of_our_own_has_an_example() =>
        Assert.All(ZhFunctions.Make().Names, name => Assert.Contains("zh." + name + " ", Example().Matches(Document).Select(m => m.Value).Aggregate("", string.Concat), StringComparison.Ordinal));

    [Fact]
    public void What_is_left_out_is_refused_by_name()
    {
        Assert.Contains("object.eval", Document, StringComparison.Ordinal);
        Assert.True(Library.All["object"].AsObject.Has("eval"));
    }

    [GeneratedRegex(@"^\| `([^`]*\{\{.*?)` \| `(.*?)` \|", RegexOptions.Multiline)]
    private static partial Regex Example();
}
