using System.Globalization;
using System.Reflection;
using ReportGen.Workbooks;

namespace ReportGen.Tests.Workbooks.Packages;

public class ReadLimitsTests
{
    private static readonly PropertyInfo[] Limits = typeof(ReadLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    [Fact]
    public void Every_limit_survives_as_a_number()
    {
        Assert.NotEmpty(Limits);
        foreach (var limit in Limits)
        {
            var changed = new ReadLimits();
            limit.SetValue(changed, Convert.ChangeType(7, limit.PropertyType, CultureInfo.InvariantCulture));
            var numbers = new Queue<long>(changed.ToNumbers());

            Assert.Equal(changed, ReadLimits.Of(numbers.Dequeue));
            Assert.Empty(numbers);
        }
    }
}
