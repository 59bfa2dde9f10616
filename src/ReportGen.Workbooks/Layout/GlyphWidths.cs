using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks.Layout;

/// <summary>
/// How wide a character is, in em, without asking any font: the machine that prints a form may have no Chinese font at all.
/// </summary>
/// <remarks>
/// A row that is a little too high is a blemish, a clipped line is a defect. So ASCII in a Chinese face is not taken at the half em
/// it has in 宋体, but at the width it has in the wider faces that LibreOffice puts in place of 宋体 where that is missing.
/// </remarks>
public static class GlyphWidths
{
    /// <summary>LibreOffice jumps to the next tab stop, at most 36 points away: four em of the smallest print, 9 points.</summary>
    private const double Tab = 4;

    /// <summary>Letter-like signs and Roman numerals (℃ № ‰ Ⅷ): one em in a Chinese face, up to a quarter more in its stand-ins.</summary>
    private const double WideSign = 1.25;

    /// <summary>The width of the widest character but for a tab.</summary>
    internal const double Widest = WideSign;

    /// <summary>The advance width of one character in em; zero for what is drawn over the character before it or not at all.</summary>
    public static double Em(Rune character, CellFont font) => Em(character, FontFaces.Of(font.Name), font.Bold);

    internal static double Em(Rune character, FontFace face, bool bold)
    {
        if (BreakRules.IsIdeograph(character))
        {
            return 1;
        }

        var code = character.Value;
        if (code is >= AsciiAdvances.First and <= AsciiAdvances.Last)
        {
            return Ascii(code, face, bold);
        }

        return code switch
        {
            '\t' => Tab,
            0xA0 => Ascii(AsciiAdvances.First, face, bold),
            _ when IsUndrawn(character) => 0,
            >= 0xFF61 and <= 0xFFDC or >= 0xFFE8 and <= 0xFFEE => Ascii('n', face, bold),
            0x2030 or 0x2031 or >= 0x2100 and <= 0x218F => WideSign,
            >= 0xC0 and <= 0x52F when IsLatinFace(face) && Rune.IsLetter(character) => Ascii('M', face, bold),
            _ => 1,
        };
    }

    internal static bool IsUndrawn(Rune character) => Rune.GetUnicodeCategory(character) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    private static double Ascii(int code, FontFace face, bool bold)
    {
        var at = code - AsciiAdvances.First;
        var thousandths = (face, bold) switch
        {
            (FontFace.Calibri, false) => AsciiAdvances.Calibri[at],
            (FontFace.Calibri, true) => AsciiAdvances.CalibriBold[at],
            (FontFace.Arial, false) => AsciiAdvances.Arial[at],
            (FontFace.Arial, true) => AsciiAdvances.ArialBold[at],
            (FontFace.Times, false) => AsciiAdvances.Times[at],
            (FontFace.Times, true) => AsciiAdvances.TimesBold[at],
            (_, false) => AsciiAdvances.StandIn[at],
            (_, true) => AsciiAdvances.StandInBold[at],
        };
        var em = thousandths / 1000.0;
        return face == FontFace.Unknown ? Math.Max(em, 0.6) : em;
    }

    private static bool IsLatinFace(FontFace face) => face is FontFace.Calibri or FontFace.Arial or FontFace.Times;
}
