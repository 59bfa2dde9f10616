using System.Runtime.CompilerServices;

namespace ReportGen.Model.Values;

/// <summary>
/// Characters that need no closer look: visible ASCII and the common Chinese ones, which are neither white space nor of another width. Nearly all texts of
/// forms are made of them, and every text is looked at many times.
/// </summary>
public static class PlainText
{
    /// <summary>True for visible ASCII and the common Chinese characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char c) => c is > ' ' and < '\u007F' || IsIdeograph(c);

    /// <summary>True for the common Chinese characters.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>True for a text without anything but white space.</summary>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || (!IsSeen(text[0]) && string.IsNullOrWhiteSpace(text));
    }

    /// <summary>The text without outer white space.</summary>
    public static string Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 || (IsSeen(text[0]) && IsSeen(text[^1])) ? text : text.Trim();
    }

    /// <summary>True for visible ASCII and everything behind the ideographic space, the last white space there is: brackets and full stops of Chinese texts too.</summary>
    private static bool IsSeen(char c) => c is > ' ' and < '\u007F' or > '\u3000';
}
