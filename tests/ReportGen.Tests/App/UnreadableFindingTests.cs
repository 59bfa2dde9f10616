using System.Reflection;
using ReportGen.App;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;

namespace ReportGen.Tests.App;

public class UnreadableFindingTests
{
    public static TheoryData<string> Limits => [.. typeof(ReadLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Limits))]
    public void Every_limit_can_be_told(string limit)
    {
        var finding = UnreadableFinding.Of(UnreadableWorkbookException.Beyond(limit, 7), "x.xlsx");

        // A package that was made to do harm has another remedy than a form with too many rows.
        Assert.Equal(limit is "Entries" or "InflatedBytes" or "MarkupBytes" or "Names" or "Depth" ? "PF-124" : "PF-115", finding.Id);
        Assert.Contains("7", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.NotEqual("", AppPhrases.Book.Pattern("limit." + limit, Language.English));
    }

    [Theory]
    [InlineData(UnreadableReason.NotAWorkbook, "x.xlsx", "PF-110")]
    [InlineData(UnreadableReason.Damaged, "x.xlsx", "PF-111")]
    [InlineData(UnreadableReason.Encrypted, "x.xlsx", "PF-112")]
    [InlineData(UnreadableReason.LegacyBinary, "x.xls", "PF-113")]
    [InlineData(UnreadableReason.OtherFormat, "x.xlsb", "PF-114")]
    [InlineData(UnreadableReason.DocumentType, "x.xlsx", "PF-116")]
    [InlineData(UnreadableReason.NoContent, "x.xlsx", "PF-117")]
    [InlineData(UnreadableReason.NoTable, "x.csv", "PF-123")]
    public void Each_reason_has_its_own_finding_without_open_placeholders(UnreadableReason reason, string file, string id)
    {
        var finding = UnreadableFinding.Of(new UnreadableWorkbookException(reason, "teil"), file);

        Assert.Equal(id, finding.Id);
        Assert.DoesNotContain("{", finding.Message.In(Language.Chinese) + finding.Next.In(Language.Chinese), StringComparison.Ordinal);
    }
}
