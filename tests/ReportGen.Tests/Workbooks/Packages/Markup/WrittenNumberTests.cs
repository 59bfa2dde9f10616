using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Tests.Workbooks.Packages.Markup;

/// <summary>The platform is the judge: the quick way must give the same bits.</summary>
public class WrittenNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("-0")]
    [InlineData("-12.5")]
    [InlineData("+7")]
    [InlineData(" 7 ")]
    [InlineData("1e3")]
    [InlineData("1E-400")]
    [InlineData("1,000")]
    [InlineData("1.2.3")]
    [InlineData("0.1")]
    [InlineData("99.73999999999999")]
    [InlineData("999999999999999")]
    [InlineData("9007199254740993")]
    [InlineData("0.00000000000001")]
    [InlineData("12345678901234567890")]
    [InlineData("一")]
    public void A_number_is_read_as_the_platform_reads_it(string written) => Assert.Equal(Platform(written), Bits(WrittenNumber.Number(Encoding.UTF8.GetBytes(written))));

    [Fact]
    public void Random_numbers_are_read_as_the_platform_reads_them()
    {
        var random = new Random(1);
        for (var run = 0; run < 20_000; run++)
        {
            var written = (random.NextInt64(1_000_000_000_000_000) / (decimal)Math.Pow(10, random.Next(16))).ToString("0.###############", CultureInfo.InvariantCulture);
            Assert.Equal(Platform(written), Bits(WrittenNumber.Number(Encoding.UTF8.GetBytes(written))));
        }
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("999999999", 999_999_999)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("1.0", null)]
    [InlineData(" 1", null)]
    [InlineData("１", null)]
    public void A_count_is_digits_alone(string written, int? number) => Assert.Equal(number, WrittenNumber.Integer(Encoding.UTF8.GetBytes(written)));

    private static long? Platform(string written) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? BitConverter.DoubleToInt64Bits(value) : null;

    private static long? Bits(double? value) => value is { } number ? BitConverter.DoubleToInt64Bits(number) : null;
}
