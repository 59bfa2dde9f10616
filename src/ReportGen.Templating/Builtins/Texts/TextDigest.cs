using System.Security.Cryptography;
using System.Text;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary>Checksums and base 64 of a text's UTF-8 bytes. Old ones too: they are part of the language, and protect nothing here.</summary>
internal static class TextDigest
{
    public static Value Md5(Call call) => Hex(MD5.HashData(Bytes(call, 0)));

    public static Value Sha1(Call call) => Hex(SHA1.HashData(Bytes(call, 0)));

    public static Value Sha256(Call call) => Hex(SHA256.HashData(Bytes(call, 0)));

    public static Value Sha512(Call call) => Hex(SHA512.HashData(Bytes(call, 0)));

    public static Value HmacSha1(Call call) => Hex(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value HmacSha256(Call call) => Hex(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value HmacSha512(Call call) => Hex(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value ToBase64(Call call) => Value.Of(Convert.ToBase64String(Bytes(call, 0)));

    public static Value FromBase64(Call call)
    {
        try
        {
            return Value.Of(Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0))));
        }
        catch (FormatException)
        {
            throw call.Fail("string.base64");
        }
    }

    private static byte[] Bytes(Call call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static Value Hex(byte[] hash) => Value.Of(Convert.ToHexStringLower(hash));
}
