using System.Text;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Tests.Workbooks.Packages.Markup;

public class MarkupWriterTests
{
    [Fact]
    public void Texts_are_escaped_and_markup_is_not()
    {
        using var xml = new MarkupWriter();
        xml.Add("<t>"u8).AddText("资金<\"1\"&'2'>").Add("</t>");
        Assert.Equal("<t>资金&lt;&quot;1&quot;&amp;&apos;2&apos;&gt;</t>", Encoding.UTF8.GetString(xml.Written));
    }

    [Fact]
    public void Numbers_are_written_as_on_every_machine()
    {
        using var xml = new MarkupWriter();
        xml.Add(12345).Add(" "u8).Add(1234.50m).Add(" "u8).Add(20.25).Add(" "u8).Add(-0.10m);
        Assert.Equal("12345 1234.50 20.25 -0.10", Encoding.UTF8.GetString(xml.Written));
    }

    [Fact]
    public void It_grows_with_what_is_written()
    {
        using var xml = new MarkupWriter();
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            xml.Add(i).AddText("文");
            text.Append(i).Append('文');
        }

        Assert.Equal(text.ToString(), Encoding.UTF8.GetString(xml.Written));
    }
}
