using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>A yardstick that leaves work out would flatter itself: all three outputs must show the same texts in the same cells, and merge the same.</summary>
internal static class SameTexts
{
    /// <summary>Where two workbooks differ; empty where they do not.</summary>
    public static IReadOnlyList<string> Differences(byte[] expected, byte[] actual)
    {
        var (left, right) = (Lines(expected), Lines(actual));
        return [.. left.Except(right).Select(l => "- " + l), .. right.Except(left).Select(l => "+ " + l)];
    }

    private static HashSet<string> Lines(byte[] file)
    {
        var sheet = WorkbookReader.Read(file).Sheets[0];
        return [.. sheet.Cells.Select(c => $"{c.Address}: {c.Text}"), .. sheet.Merges.Select(m => $"merged {m}")];
    }
}
