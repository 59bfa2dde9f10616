using System.Security.Cryptography;
using System.Text;

namespace ReportGen.App;

/// <summary>SHA-256 in lower-case hex: by what the program knows contents again, in run.json, the ledger and fingerprints alike.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Of a file from where it stands to its end.</summary>
    public static string Of(Stream file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>Of a text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
