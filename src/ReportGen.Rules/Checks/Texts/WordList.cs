using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ReportGen.Rules.Publishing;
using ReportGen.Rules.Publishing.Names;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>Reads the lists of words that lie in this assembly: they change with usage and with each year's subjects, the code does not.</summary>
internal static class WordList
{
    public static T Load<T>(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing");
        return JsonSerializer.Deserialize(stream, (JsonTypeInfo<T>)WordListTypes.Default.GetTypeInfo(typeof(T))!) ?? throw new InvalidOperationException($"resource {name} is empty");
    }

    /// <summary>Where a word stands in a text with one of the continuations behind it (any, where none is named) and none of the refused; -1 where it does not.</summary>
    public static int IndexOf(string text, string word, IReadOnlyList<string>? followedBy, IReadOnlyList<string>? notFollowedBy = null)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            var rest = text[(at + word.Length)..].TrimStart();
            var refused = notFollowedBy?.FirstOrDefault(f => rest.StartsWith(f, StringComparison.Ordinal));
            if (refused is null && (followedBy is not { Count: > 0 } || followedBy.Any(f => rest.StartsWith(f, StringComparison.Ordinal)))) return at;

            // The refused continuation goes with the word: the last two of 。。。 are no pair.
            at = text.IndexOf(word, Math.Min(text.Length, at + word.Length + (refused?.Length ?? 0)), StringComparison.Ordinal);
        }

        return -1;
    }
}

/// <summary>How the lists are read, written out when the program is built: finding it out in each process cost as much as a form.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(NameWords))]
[JsonSerializable(typeof(Instructions))]
[JsonSerializable(typeof(Subjects))]
[JsonSerializable(typeof(TypingSlips))]
[JsonSerializable(typeof(SecrecyMarks))]
internal sealed partial class WordListTypes : JsonSerializerContext;
