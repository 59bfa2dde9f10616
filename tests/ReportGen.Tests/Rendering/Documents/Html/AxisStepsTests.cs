using System.Globalization;
using ReportGen.Rendering.Documents.Html;

namespace ReportGen.Tests.Rendering.Documents.Html;

public class AxisStepsTests
{
    [Theory]
    [InlineData(0, 9767.04, "0 2000 4000 6000 8000 10000")]
    [InlineData(8414, 9767, "0 2000 4000 6000 8000 10000")]
    [InlineData(-50, 30, "-60 -40 -20 0 20 40")]
    [InlineData(-7, -3, "-8 -6 -4 -2 0")]
    [InlineData(0, 0.4, "0 0.1 0.2 0.3 0.4")]
    [InlineData(0, 0, "0 1")]
    public void Lines_are_round_numbers_and_zero_is_one_of_them(double least, double greatest, string lines) =>
        Assert.Equal(lines, string.Join(' ', AxisSteps.Over(least, greatest).Values.Select(v => Math.Round(v, 6, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture))));
}
