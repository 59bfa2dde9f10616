using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.App.Disclosures;

/// <summary>Everything that whoever unpacks a file can read: the page itself, or every part of a package, those of packages within it too.</summary>
internal static class PublishedParts
{
    public static IEnumerable<(string Name, string Text)> Of(string name, byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            yield return (name, Encoding.UTF8.GetString(content));
            yield break;
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(part);
            foreach (var inner in Of($"{name}!{entry.FullName}", part.ToArray())) yield return inner;
        }
    }
}
