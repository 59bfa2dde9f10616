using System.Collections.Immutable;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Errors;

/// <summary>What is wrong in a template, and where.</summary>
/// <param name="Position">The place in the template.</param>
/// <param name="Key">The sentence in the table of error texts.</param>
/// <param name="Values">What fills the sentence's placeholders {0}, {1} and so on.</param>
public sealed record TemplateError(TemplatePosition Position, string Key, ImmutableArray<string> Values)
{
    /// <summary>Which value of the model was asked for, loop variables replaced by the list and the index they stand for: <c>items[2].amount</c>; null for errors of another kind.</summary>
    public string? DataPath { get; init; }

    /// <summary>The errors of an included template that explain this one.</summary>
    public ImmutableArray<TemplateError> Causes { get; init; } = [];

    /// <summary>The sentence alone.</summary>
    public string Text(TemplateLanguage language)
    {
        var text = ErrorTexts.Say(Key, Values, language);
        if (DataPath is not null) text += ErrorTexts.Say("data.path", [DataPath], language);
        return Causes.IsEmpty ? text : text + string.Concat(Causes.Select(c => "\n  " + c.Say(language)));
    }

    /// <summary><c>name(line,col): error: sentence</c>.</summary>
    public string Say(TemplateLanguage language) => $"{Position}: error: {Text(language)}";

    public override string ToString() => Say(TemplateLanguage.Chinese);
}
