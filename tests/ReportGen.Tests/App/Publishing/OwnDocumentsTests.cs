using ReportGen.Rendering.Documents.Annex;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Rendering.Documents.Html;
using ReportGen.Tests.Rendering.Documents;
using ReportGen.Workbooks.Cleaning;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.Tests.App.Publishing;

/// <summary>What the program writes itself carries nothing that it would complain of, the data of its charts included.</summary>
public class OwnDocumentsTests
{
    public static TheoryData<string> Kinds => ["docx", "html", "xlsx"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Our_own_files_carry_no_traces_and_are_cleaned_to_themselves(string kind)
    {
        var file = kind switch
        {
            "docx" => DocxWriter.Write(DemonstrationDocument.Document),
            "html" => HtmlWriter.Write(DemonstrationDocument.Document),
            _ => AnnexWorkbook.Write([], [DemonstrationDocument.Totals]),
        };

        var inspected = FileInspection.Read(file);

        Assert.Empty(inspected.Traces);
        Assert.Equal(file, FileCleaning.Write(file).Content);
        Assert.Equal(kind == "docx", inspected.Texts.Any(t => t.Part.StartsWith("内嵌数据", StringComparison.Ordinal)));
        Assert.NotEmpty(inspected.Texts);
    }
}
