using System.Xml;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Tests.Workbooks.Packages;

public class CellTextTests
{
    [Theory]
    [InlineData("文字", "文字")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x0041_x0042_", "_x005F_x0041_x005F_x0042_")]
    [InlineData("_x0041\u0001", "_x005F_x0041_x0001_")]
    [InlineData("a\u0000b", "a_x0000_b")]
    public void What_XML_cannot_hold_is_escaped(string text, string encoded) => Assert.Equal(encoded, CellText.Encode(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not()
    {
        // Not as inline data, which the test runner writes as UTF-8 and loses the halves.
        Assert.Equal("_xD83D_字", CellText.Encode("\uD83D字"));
        Assert.Equal("_xDE00__xD83D_", CellText.Encode("\uDE00\uD83D"));
        Assert.Equal("\uD83D\uDE00", CellText.Encode("\uD83D\uDE00"));
        Assert.Equal("_xFFFF_", CellText.Encode("\uFFFF"));
    }

    [Fact]
    public void Any_text_survives_writing_and_reading()
    {
        var pieces = Gen.Elements("_", "x", "_x", "0041", "_x0041", "_x000D_", "005F", "\u0001", "\uFFFE", "\uD83D", "\uDE00", "\n", "\t", "字", "a");
        var texts = pieces.ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var encoded = CellText.Encode(text);
            Assert.Equal(text, CellText.Decode(encoded));
            XmlConvert.VerifyXmlChars(encoded);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }
}
