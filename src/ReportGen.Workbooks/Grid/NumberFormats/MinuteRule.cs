namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>The letter m is a month, but a minute right behind the hour or right before the second. Minutes become <c>n</c> here.</summary>
internal static class MinuteRule
{
    internal static List<FormatToken> Apply(List<FormatToken> tokens)
    {
        var parts = Enumerable.Range(0, tokens.Count).Where(i => IsClock(tokens[i])).ToList();
        var result = new List<FormatToken>(tokens);
        for (var at = 0; at < parts.Count; at++)
        {
            var token = tokens[parts[at]];
            var behindHour = at > 0 && tokens[parts[at - 1]].Text[0] == 'h';
            var beforeSecond = at + 1 < parts.Count && tokens[parts[at + 1]].Text[0] == 's';
            if (token.Kind == TokenKind.DatePart && token.Text is "m" or "mm" && (behindHour || beforeSecond))
            {
                result[parts[at]] = token with { Text = new string('n', token.Text.Length) };
            }
        }

        return result;
    }

    private static bool IsClock(FormatToken token) =>
        token.Kind == TokenKind.Elapsed || (token.Kind == TokenKind.DatePart && token.Text[0] is 'y' or 'm' or 'd' or 'h' or 's');
}
