using System.Diagnostics;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

/// <summary>Broken files: whatever comes in is read or refused with a reason, in little time and with little memory.</summary>
internal static class Fuzzing
{
    private const long MostAllocated = 100L * 1024 * 1024;

    /// <summary>Every beginning of a file, or as many as are asked for.</summary>
    public static void Truncations(byte[] file, int most)
    {
        var step = Math.Max(1, file.Length / most);
        for (var length = 0; length < file.Length; length += step) ReadsOrRefuses(file[..length]);
    }

    /// <summary>Some bytes changed at places that a fixed seed chooses: what failed once fails again.</summary>
    public static void Flips(byte[] file, int seed, int runs, int from = 0)
    {
        var random = new Random(seed);
        for (var run = 0; run < runs; run++)
        {
            var flipped = file.ToArray();
            for (var flips = random.Next(1, 9); flips > 0; flips--)
            {
                // The ends of the range are what lengths and links break on.
                flipped[random.Next(from, flipped.Length)] = random.Next(4) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
            }

            ReadsOrRefuses(flipped);
        }
    }

    public static GridWorkbook? ReadsOrRefuses(byte[] file)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        GridWorkbook? read = null;
        try
        {
            read = WorkbookReader.Read(file);
        }
        catch (UnreadableWorkbookException)
        {
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostAllocated);
        return read;
    }
}
