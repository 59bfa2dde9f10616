using System.Text;
using ReportGen.App.Batch.Pdf;

namespace ReportGen.Tests.App.Batch.Pdf;

/// <summary>The identity of a PDF comes from its document, and nothing else in it changes.</summary>
public sealed class PdfIdentityTests
{
    private const string Head = "%PDF-1.6\n/ID [ <00> ] trailer of a text\n";

    [Fact]
    public void Only_the_identity_in_the_trailer_changes()
    {
        var one = Fixed("89497E838FE12DBDA40F882F54B6C039", "BBC5A314ABBFFC23127B024BEB4F90DC", "文件");
        var other = Fixed("00000000000000000000000000000000", "11111111111111111111111111111111", "文件", "20270101120000");
        Assert.Equal(one, other);
        Assert.Equal(Pdf(new string('0', 32), new string('1', 32)).Length, one.Length);
        Assert.StartsWith(Head, one, StringComparison.Ordinal);
        Assert.EndsWith("startxref\n9\n%%EOF\n", one, StringComparison.Ordinal);
        Assert.NotEqual(one, Fixed("89497E838FE12DBDA40F882F54B6C039", "BBC5A314ABBFFC23127B024BEB4F90DC", "另一份"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\n%%EOF\n")]
    [InlineData("%PDF-1.4\ntrailer\n/ID [ <\n%%EOF\n")]
    [InlineData("%PDF-1.4\ntrailer\n/ID\n%%EOF\n")]
    public void What_has_no_identity_stays_as_it_is(string pdf)
    {
        var bytes = Encoding.ASCII.GetBytes(pdf);
        PdfIdentity.Fix(bytes, "x"u8);
        Assert.Equal(pdf, Encoding.ASCII.GetString(bytes));
    }

    private static string Fixed(string id, string checksum, string document, string hour = "20261122002534")
    {
        var bytes = Encoding.ASCII.GetBytes(Pdf(id, checksum, hour));
        PdfIdentity.Fix(bytes, Encoding.UTF8.GetBytes(document));
        return Encoding.ASCII.GetString(bytes);
    }

    private static string Pdf(string id, string checksum, string hour = "20261122002534") => $"{Head}1 0 obj<</CreationDate(D:{hour}Z)>>\ntrailer\n<</Size 2/Root 1 0 R\n/ID [ <{id}>\n<{id}> ]\n/DocChecksum /{checksum}\n>>\nstartxref\n9\n%%EOF\n";
}
