using System.Buffers;
using System.Text;

namespace ReportGen.Workbooks.Layout;

/// <summary>
/// Where a line may end. In doubt it may not: fewer places to break can only make more lines, never fewer than are printed.
/// </summary>
internal static class BreakRules
{
    /// <summary>Signs that never begin a line.</summary>
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("，。、；：？！）】》〉」』〕〗｝］”’％‰℃°·…々ー～．" + ")]},.:;!?%/|-");

    /// <summary>Signs that never end a line.</summary>
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（【《〈「『〔〖｛［“‘￥¥＄£" + "([{$+\\");

    /// <summary>Signs that hold on to both neighbours: the straight quotes do not say which side they belong to.</summary>
    private static readonly SearchValues<char> Glue = SearchValues.Create("\"'\u00A0\u2060\uFEFF");

    /// <summary>The joints of web addresses and contract numbers.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(".-_?&=:");

    internal static bool IsSpace(Rune rune) => rune.Value is ' ' or '\t';

    internal static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>True where a line may end between two characters that follow each other.</summary>
    internal static bool MayBreak(Rune before, Rune after)
    {
        // Most characters of a form, told without looking through the lists of signs.
        if (IsIdeograph(before) && IsIdeograph(after))
        {
            return true;
        }

        if (IsSpace(after) || Has(Glue, before) || Has(Glue, after))
        {
            return false;
        }

        if (IsSpace(before) || before.Value == 0x200B)
        {
            return true;
        }

        if (GlyphWidths.IsUndrawn(after) || Has(NeverFirst, after) || Has(NeverLast, before) || before.Value == 0x200D)
        {
            return false;
        }

        // LibreOffice keeps a Latin word on the line of the comma before it: CT、DR、MRI is one word to it.
        if (IsLatin(after) && Has(NeverFirst, before))
        {
            return false;
        }

        // A word or number stays whole, also with the bracket that opens right behind it: LED（大屏）.
        return !IsLatin(before) || !(IsLatin(after) || Has(NeverLast, after));
    }

    /// <summary>True for the joints of a long web address or contract number, where it breaks once it is wider than the cell.</summary>
    internal static bool IsJoint(Rune rune) => Has(Joints, rune);

    /// <summary>True for the common Chinese characters.</summary>
    internal static bool IsIdeograph(Rune rune) => rune.Value is >= 0x4E00 and <= 0x9FFF;

    /// <inheritdoc cref="IsIdeograph(Rune)"/>
    internal static bool IsIdeograph(char sign) => sign is >= '\u4E00' and <= '\u9FFF';

    private static bool Has(SearchValues<char> signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value);

    // Signs such as ≥ and ＝ count as part of the number behind them, or ≥90% would be torn in two by us and not by Excel.
    private static bool IsLatin(Rune rune) => rune.Value is < 0x2000 or >= 0x2200 and <= 0x22FF or >= 0xFF61 and <= 0xFFDC;
}
