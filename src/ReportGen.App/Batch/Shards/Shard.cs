using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportGen.App.Batch.Disk;
using ReportGen.Workbooks;

namespace ReportGen.App.Batch.Shards;

/// <summary>分片 — one of several parts of a run's inputs. What an input falls to depends on its content alone, on whatever machine.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Of">How many there are.</param>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>The most parts; more than any scheduler is asked for.</summary>
    public const int Most = 10_000;

    /// <summary>Reads <c>3/8</c>.</summary>
    /// <exception cref="UsageException">It is written otherwise, or there is no such part.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && IsNumber(parts[0], out var number) && IsNumber(parts[1], out var of) && number >= 1 && number <= of && of <= Most
            ? new Shard(number, of)
            : throw new UsageException(AppPhrases.Of("usage.badShard", ("text", text), ("most", Most)));
    }

    /// <summary>
    /// True for an input that falls to this part. One that cannot be read, or is larger than may be read, falls to the part of its name: it must
    /// be told once, and by every machine alike.
    /// </summary>
    public bool Holds(InputFile input, ReadLimits limits) => BinaryPrimitives.ReadUInt64BigEndian(HashOf(input, limits)) % (ulong)Of == (ulong)Number - 1;

    private static byte[] HashOf(InputFile input, ReadLimits limits)
    {
        try
        {
            if (InputContent.HashOf(input.Path, limits.FileBytes) is { } hash) return hash;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // Told as a finding by the run that has it.
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(input.Name));
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
