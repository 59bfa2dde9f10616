using System.Text;
using ReportGen.Workbooks.Legacy.Text;

namespace ReportGen.Tests.Workbooks.Legacy;

/// <summary>What a text says of its own encoding is believed, however it is written.</summary>
public class TextDecodingTests
{
    [Theory]
    [InlineData("charset=big5")]
    [InlineData("CHARSET = \"Big5\"")]
    [InlineData("<?xml version=\"1.0\" encoding='big5'?>")]
    [InlineData("a=1; encoding\t=\n\" big5 \"")]
    [InlineData("charset==, charset=big5")]
    public void A_declared_encoding_is_taken(string head) => Assert.EndsWith("項目", TextDecoding.Decode(Bytes(head)), StringComparison.Ordinal);

    [Theory]
    [InlineData("charsets=big5")]
    [InlineData("charset:big5")]
    [InlineData("charset=")]
    [InlineData("charset=\"?big5")]
    [InlineData("charset=nobody-knows, charset=big5")]
    public void What_declares_nothing_is_not(string head) => Assert.DoesNotContain("項目", TextDecoding.Decode(Bytes(head)) ?? "", StringComparison.Ordinal);

    private static byte[] Bytes(string head) => [.. Encoding.ASCII.GetBytes(head + "\n"), 0xB6, 0xB5, 0xA5, 0xD8];
}
