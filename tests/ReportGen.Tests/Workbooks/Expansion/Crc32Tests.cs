using System.Text;
using ReportGen.Workbooks.Expansion;

namespace ReportGen.Tests.Workbooks.Expansion;

public class Crc32Tests
{
    /// <summary>The check value that every description of CRC-32 states, and lengths on both sides of the eight bytes taken at a time.</summary>
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("12345678", 0x9AE0DAAFu)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void The_sum_is_that_of_the_zip_format(string text, uint sum) => Assert.Equal(sum, Crc32.Of(Encoding.ASCII.GetBytes(text)));
}
