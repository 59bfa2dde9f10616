using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>Compares names as people do: white space, the width of signs and a number before the name do not count.</summary>
internal static partial class RowName
{
    /// <summary>The name of an indicator without <c>指标1：</c> or <c>2、</c> before it and a full stop behind it; <c>2.5公里巡线</c> keeps its number.</summary>
    public static string Of(string text) => Numbering().Replace(HalfWidth.Bare(text), "").TrimEnd('。', ';', '.', ':');

    [GeneratedRegex(@"^(?:指标[0-9]{1,2}[:.、]|[0-9]{1,2}[:.、](?![0-9])|\([0-9]{1,2}\))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
