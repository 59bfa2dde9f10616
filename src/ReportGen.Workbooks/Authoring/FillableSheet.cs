using System.IO.Compression;
using System.Xml.Linq;
using OfficeOpenXml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Authoring;

/// <summary>
/// Makes a printed blank form fillable: the cells for values are open, everything else is locked, with drop-down lists and input hints.
/// EPPlus does the work; its dates and zip order are then made the same for every run.
/// </summary>
public static class FillableSheet
{
    /// <summary>Excel shows at most this much of a hint, and keeps at most this much of a list.</summary>
    private const int LongestHint = 255;

    /// <param name="workbook">A workbook that this program has written; never a stranger's.</param>
    /// <param name="inputs">The cells to be filled in.</param>
    public static byte[] Author(byte[] workbook, IEnumerable<InputArea> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        using var package = new ExcelPackage(new MemoryStream(workbook));
        var sheet = package.Workbook.Worksheets.First();
        var taken = sheet.DataValidations.SelectMany(v => RangesOf(v.Address.Address)).ToList();
        foreach (var input in inputs)
        {
            sheet.Cells[input.Area.ToString()].Style.Locked = false;

            // One cell takes one rule: the drawing's own, or that of the first of several values in the cell.
            if ((input.Choices.Count == 0 && input.Hint.Length == 0) || taken.Exists(input.Area.Overlaps))
            {
                continue;
            }

            taken.Add(input.Area);
            if (FitsInList(input.Choices))
            {
                AddList(sheet, input);
            }
            else
            {
                SetPrompt(sheet.DataValidations.AddAnyValidation(input.Area.ToString()), input.Hint.Length > 0 ? input.Hint : string.Join('、', input.Choices));
            }
        }

        // Without a password: the lock keeps labels from slipping, it is not meant to keep people out.
        sheet.Protection.IsProtected = true;
        sheet.Protection.AllowFormatRows = true;
        sheet.Protection.AllowFormatColumns = true;
        sheet.Protection.AllowInsertRows = true;
        sheet.Protection.AllowDeleteRows = true;
        return WithoutTraces(package.GetAsByteArray());
    }

    private static IEnumerable<CellRange> RangesOf(string addresses)
    {
        foreach (var address in addresses.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (CellRange.TryParse(address, out var range))
            {
                yield return range;
            }
        }
    }

    /// <summary>Excel keeps a list as one text of at most 255 characters, with commas between; what does not fit is shown as a hint.</summary>
    private static bool FitsInList(IReadOnlyList<string> choices) =>
        choices.Count > 0 && choices.Sum(c => c.Length + 1) - 1 <= LongestHint && choices.All(c => c.IndexOfAny([',', '"']) < 0);

    private static void AddList(ExcelWorksheet sheet, InputArea input)
    {
        var list = sheet.DataValidations.AddListValidation(input.Area.ToString());
        foreach (var choice in input.Choices)
        {
            list.Formula.Values.Add(choice);
        }

        // A unit may need a word that the list does not have; the checks will tell if it is a wrong one.
        list.ShowErrorMessage = false;
        SetPrompt(list, input.Hint);
    }

    private static void SetPrompt(OfficeOpenXml.DataValidation.Contracts.IExcelDataValidation validation, string hint)
    {
        validation.AllowBlank = true;
        if (hint.Length > 0)
        {
            validation.ShowInputMessage = true;
            validation.Prompt = CutText.To(hint, LongestHint);
        }
    }

    /// <summary>The same package without the hour and the machine: parts in order, dates fixed, document properties gone.</summary>
    internal static byte[] WithoutTraces(byte[] file)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var kept = source.Entries.Where(e => !e.FullName.StartsWith("docProps/", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal);
        return Zipping.ZipFile.Write([.. kept.Select(e => ZipPart.Pack(e.FullName, e.FullName is "[Content_Types].xml" or "_rels/.rels" ? WithoutProperties(BytesOf(e)) : BytesOf(e), System.IO.Compression.CompressionLevel.Optimal))]);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] WithoutProperties(byte[] part)
    {
        var xml = XDocument.Load(new MemoryStream(part));
        xml.Root!.Elements().Where(e => e.Attributes().Any(a => a.Value.Contains("docProps/", StringComparison.Ordinal))).Remove();
        return Layout.LayoutPackage.Bytes(xml);
    }
}

/// <summary>Cells of a blank form that are to be filled in.</summary>
/// <param name="Area">Where.</param>
/// <param name="Choices">A drop-down list; empty for none.</param>
/// <param name="Hint">What is shown when the cell is entered; empty for nothing.</param>
public sealed record InputArea(CellRange Area, IReadOnlyList<string> Choices, string Hint);
