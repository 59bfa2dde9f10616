using OfficeOpenXml;

namespace ReportGen.Benchmarks.Straight;

/// <summary>
/// The same job as a competent programmer writes it with EPPlus and nothing else, for this one form: open the file, find the values by their labels,
/// score, check, fill the official template, save. Each package is opened once and from memory, cells are fetched once by number and not by address
/// text, rows are inserted in one step, formats are set for whole ranges. It does not recognise forms, measures no row heights and proves nothing.
/// </summary>
internal sealed class StraightJob(byte[] template)
{
    /// <summary>The printed form and what is wrong with the input.</summary>
    /// <param name="input">The bytes of a filled .xlsx.</param>
    public (byte[] Printed, List<string> Faults) Run(byte[] input)
    {
        StraightForm form;
        using (var package = new ExcelPackage(new MemoryStream(input, writable: false)))
        {
            form = StraightReading.Read(package.Workbook.Worksheets.First());
        }

        var scores = StraightScores.Of(form);
        return (StraightPrinting.Print(template, form), StraightChecks.Find(form, scores));
    }
}
