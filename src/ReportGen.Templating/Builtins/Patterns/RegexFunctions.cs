using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Patterns;

/// <summary><c>regex</c>: the regular expressions of .NET, each search limited in time.</summary>
internal static class RegexFunctions
{
    /// <summary>What a group of a match takes, in items of a list: its text and what the platform keeps of it.</summary>
    private const int RoomOfGroup = 16;

    public static TemplateObject Make() => new LibraryBuilder("regex")
        .Add("escape", "pattern", c => Value.Of(Regex.Escape(c.Text(0))))
        .Add("match", "text pattern options?", c => Search(c, 2, (regex, text) => Groups(regex.Match(text))))
        .Add("matches", "text pattern options?", Matches)
        .Add("replace", "text pattern replace options?", Replace)
        .Add("split", "text pattern options?", c => Search(c, 2, (regex, text) => Texts(regex.Split(text))))
        .Add("unescape", "pattern", Unescape)
        .Make();

    private static Value Replace(Call call)
    {
        var replacement = call.Text(2);
        var (evaluator, place) = (call.Evaluator, call.Site.Callee);
        return Search(call, 3, (regex, text) =>
        {
            // Counted match by match: a text of a thousand matches and a replacement of a million characters must never come to be.
            var length = 0L;
            return Value.Of(regex.Replace(text, match =>
            {
                var piece = match.Result(replacement);
                evaluator.CheckLength(length += piece.Length, place);
                return piece;
            }));
        });
    }

    private static Value Matches(Call call)
    {
        var (evaluator, place) = (call.Evaluator, call.Site.Callee);
        return Search(call, 2, (regex, text) =>
        {
            var all = new TemplateArray();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                evaluator.ChargeWritten(match.Groups.Count * RoomOfGroup, place);
                all.Add(Groups(match));
            }

            return Value.Of(all);
        });
    }

    private static Value Groups(Match match) => match.Success ? Texts(match.Groups.Values.Select(g => g.Value)) : Value.Of(new TemplateArray());

    private static Value Texts(IEnumerable<string> texts)
    {
        var array = new TemplateArray();
        foreach (var text in texts) array.Add(Value.Of(text));
        return Value.Of(array);
    }

    private static Value Unescape(Call call)
    {
        try
        {
            return Value.Of(Regex.Unescape(call.Text(0)));
        }
        catch (ArgumentException)
        {
            throw call.Fail("regex.pattern", call.Text(0));
        }
    }

    private static Value Search(Call call, int options, Func<Regex, string, Value> search)
    {
        var pattern = call.Text(1);
        call.Evaluator.CheckTime(call.Site.Callee);
        try
        {
            return search(call.Evaluator.Pattern(pattern, Options(call, call.Text(options))), call.Text(0));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fail("limit.regex", call.Evaluator.Options.Limits.RegexTime.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture));
        }
        catch (ArgumentException)
        {
            throw call.Fail("regex.pattern", pattern);
        }
    }

    private static RegexOptions Options(Call call, string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Fail("regex.options", letters),
            };
        }

        return options;
    }
}
