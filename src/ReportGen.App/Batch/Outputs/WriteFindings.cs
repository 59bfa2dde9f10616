using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.App.Batch.Outputs;

/// <summary>What prevents a result from being written, as findings.</summary>
internal static class WriteFindings
{
    /// <summary>True where something could not be written that may be the next time: without it what was to be written is not complete (PF-903).</summary>
    public static bool IsUnwritten(Finding finding) => finding.Id == "PF-903";

    /// <summary>Writes, and tells what prevents it.</summary>
    /// <param name="name">What is written, below the folder.</param>
    /// <param name="write">Writes it.</param>
    public static IEnumerable<Finding> Of(string name, Func<WriteOutcome> write)
    {
        try
        {
            return write() == WriteOutcome.ChangedByPerson ? [FindingCatalogue.Find("PF-902", Place.OfFile(name))] : [];
        }
        catch (IOException world) when (WorldReason.IsTooLong(world))
        {
            // No other time is better: only another name helps.
            return [FindingCatalogue.Find("PF-909", Place.OfFile(name))];
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return [FindingCatalogue.Find("PF-903", Place.OfFile(name), ("reason", WorldReason.Of(world)))];
        }
    }
}
