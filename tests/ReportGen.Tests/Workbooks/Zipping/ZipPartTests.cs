using System.IO.Compression;
using System.Text;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Tests.Workbooks.Zipping;

public class ZipPartTests
{
    /// <summary>The check value that every description of CRC-32 states, and others.</summary>
    [Theory]
    [InlineData("", 0x00000000u)]
    [InlineData("a", 0xE8B7BE43u)]
    [InlineData("12345678", 0x9AE0DAAFu)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void A_part_has_the_sum_of_the_zip_format_and_can_be_unpacked(string text, uint sum)
    {
        var part = ZipPart.Pack("a.xml", Encoding.ASCII.GetBytes(text), CompressionLevel.Fastest);
        Assert.Equal(sum, part.Checksum);
        Assert.Equal(text.Length, part.Length);
        Assert.Equal(part.Packed.Length, part.PackedLength);
        using var unpacked = new StreamReader(new DeflateStream(new MemoryStream(part.Packed.ToArray()), CompressionMode.Decompress));
        Assert.Equal(text, unpacked.ReadToEnd());
    }

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    public void A_long_part_is_packed_to_the_bytes_that_the_platform_packs_it_to(CompressionLevel level)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(n => $"<c r=\"A{n}\"><v>{n * 7919L % 1000}</v></c>")));
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true)) deflate.Write(content);
        Assert.Equal(packed.ToArray(), ZipPart.Pack("sheet.xml", content, level).Packed.ToArray());
    }
}
