using System.Text.RegularExpressions;

namespace ReportGen.Rules.Texts;

/// <summary>A demand how long a text should be, which no unit writes of itself: （不超过200字）.</summary>
internal static partial class LengthDemand
{
    public static bool IsIn(ReadOnlySpan<char> text) => Length().IsMatch(text);

    [GeneratedRegex("[（(][^（）()]{0,16}(?:(?:不超过|不少于|限|控制在)[0-9]{2,4}字|[0-9]{2,4}字(?:以内|以上|左右|之内))[^（）()]{0,16}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
