using System.Collections.Immutable;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// 不公开清单 — which cells are printed as <c>**</c>, one a line: <c>T5 | 2040220 执法办案 | 合计</c> for a table, <c>辅警经费 | 制服费用 | 实际完成值</c> for
/// a form. A line that begins with # is a remark; <c>*</c> stands for any row or column, and at an end for what follows: <c>30*</c>.
/// </summary>
/// <param name="Entries">Its entries in their order.</param>
public sealed record MaskList(ImmutableArray<MaskEntry> Entries)
{
    /// <summary>Text → list. A line that is no entry becomes one that matches nothing, and is told as such.</summary>
    public static MaskList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (Line: i + 1, Text: line.Trim('\uFEFF', ' ', '\t', '\u3000')));
        return new MaskList([.. lines.Where(l => l.Text.Length > 0 && !l.Text.StartsWith('#')).Select(l => MaskEntry.Of(l.Line, l.Text))]);
    }
}

/// <summary>One entry of the list.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Text">As written.</param>
/// <param name="Table">编号 — the table's key, or the form's project; empty for a line that is no entry.</param>
/// <param name="Row">行 — a name, a code, or both.</param>
/// <param name="Column">栏目 — the printed column.</param>
public sealed record MaskEntry(int Line, string Text, string Table, string Row, string Column)
{
    /// <summary>An entry from a line.</summary>
    public static MaskEntry Of(int line, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Replace('｜', '|').Split('|', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } table, { Length: > 0 } row, { Length: > 0 } column] ? new(line, text, table, row, column) : new(line, text, "", "", "");
    }

    /// <summary>True where one of the names is the one that the entry writes.</summary>
    internal static bool Matches(string written, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (name.Length > 0 && (written.EndsWith('*') ? name.StartsWith(written[..^1], StringComparison.Ordinal) : name == written)) return true;
        }

        return false;
    }
}
