using System.Text;

namespace ReportGen.Reading.Recognition;

/// <summary>A text as labels are compared, with the place of each character in the printed text.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _at;
    private readonly List<int> _behind;

    public FoldedText(string printed, bool isTitle)
    {
        Printed = printed;
        _at = new List<int>(printed.Length);
        _behind = new List<int>(printed.Length);
        var folded = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            // 2020年 and 2020年度 are the same year.
            if (isTitle && printed[i] == '度' && folded.Length > 0 && folded[^1] == '年')
            {
                _behind[^1] = i + 1;
                continue;
            }

            if (LabelText.IsSkipped(printed[i]))
            {
                continue;
            }

            folded.Append(LabelText.Fold(printed[i]));
            _at.Add(i);
            _behind.Add(i + 1);
        }

        Text = folded.ToString();
    }

    public string Printed { get; }

    public string Text { get; }

    /// <summary>The text without the colon that leads to a value; a colon alone is itself the label.</summary>
    public string Label => Text.TrimEnd(':') is { Length: > 0 } words ? words : Text;

    /// <summary>Where a character stands in the printed text.</summary>
    public int StartOf(int index) => index < _at.Count ? _at[index] : Printed.Length;

    /// <summary>Where what follows the characters before an index begins in the printed text, white space included.</summary>
    public int At(int index) => index == 0 ? 0 : index < _at.Count ? _behind[index - 1] : Printed.Length;

    public int SkipColon(int index)
    {
        while (index < Text.Length && Text[index] == ':')
        {
            index++;
        }

        return index;
    }
}
