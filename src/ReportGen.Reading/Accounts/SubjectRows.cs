using ReportGen.Model.Accounts;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Accounts;

/// <summary>The code of a row of subjects, whether it stands in one cell, in three (类, 款, 项), before the name, or not at all.</summary>
internal sealed class SubjectRows(TableSegment segment, ListHead head, SubjectCatalogue catalogue)
{
    /// <summary>The code of the last row that had one; what a row without code is looked for under.</summary>
    private string _last = "";

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>Code and name of a row; an empty code where it has none.</summary>
    public (string Code, string Name) Of(int row)
    {
        var name = segment.At(row, head.LabelColumn)?.Text ?? "";
        var code = Printed(row);
        if (code.Length == 0 && TableHead.Code().Match(HalfWidth.Fold(name).Trim()) is { Success: true } before)
        {
            (code, name) = (before.Value, name.Trim()[before.Length..]);
        }

        name = RowLabels.Name(name);
        if (code.Length == 0) code = Known(name);
        if (code.Length > 0) _last = code;
        _met.Add(code);
        return (code, name);
    }

    /// <summary>The digits of the code cells; 204, 02 and 01 side by side are 2040201, and so is 2040201 beside its own beginnings.</summary>
    private string Printed(int row)
    {
        var code = "";
        foreach (var cell in segment.RowOf(row).Where(c => c.Address.Column >= head.FirstCodeColumn && c.Address.Column < head.LabelColumn))
        {
            var digits = Digits(cell.Text);
            code = digits.StartsWith(code, StringComparison.Ordinal) && digits.Length >= 3 ? digits : code + digits;
        }

        return code.Length is 3 or 5 or 7 ? code : "";
    }

    private static string Digits(string printed)
    {
        var text = HalfWidth.Fold(printed).Trim();
        return text.Length <= 9 && text.All(c => char.IsAsciiDigit(c)) ? text : "";
    }

    /// <summary>The code of a name, below the subjects that the rows above stand for: 行政运行 is another subject under every 款.</summary>
    private string Known(string name)
    {
        foreach (var below in new[] { _last.Length >= 5 ? _last[..5] : "-", _last.Length >= 3 ? _last[..3] : "-", "" })
        {
            if (catalogue.CodeOf(name, below) is { } code && !_met.Contains(code)) return code;
        }

        return "";
    }
}
