using System.Text.RegularExpressions;
using ReportGen.Templating.Errors;

namespace ReportGen.Tests.Templating.Errors;

/// <summary>The two tables of error texts.</summary>
public sealed partial class ErrorTextsTests
{
    [Fact]
    public void Both_languages_say_the_same_sentences_with_the_same_placeholders()
    {
        var chinese = ErrorTexts.Table(TemplateLanguage.Chinese);
        var english = ErrorTexts.Table(TemplateLanguage.English);
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Keys, key => Assert.Equal(Placeholders(chinese[key]), Placeholders(english[key])));
    }

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        var code = string.Concat(Directory.GetFiles(Repository.File("src", "ReportGen.Templating"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] made = ["else.stray", "end.stray", "when.stray"];
        Assert.DoesNotContain(ErrorTexts.Table(TemplateLanguage.Chinese).Keys.Except(made), key => !code.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Placeholders(string sentence) => Placeholder().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
