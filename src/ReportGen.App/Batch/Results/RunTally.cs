using ReportGen.Model.Findings;

namespace ReportGen.App.Batch.Results;

/// <summary>A run in numbers, counted as its results come.</summary>
internal sealed class RunTally
{
    public int Files { get; private set; }

    public int Forms { get; private set; }

    /// <summary>Files that could not be read, for whatever reason.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Files that a fault of the program spoiled.</summary>
    public int Failed { get; private set; }

    /// <summary>Files that an earlier run had done already.</summary>
    public int Unchanged { get; private set; }

    public SeverityCounts Findings { get; } = new();

    public static RunTally Of(IEnumerable<ProcessedFile> files)
    {
        var tally = new RunTally();
        foreach (var file in files) tally.Add(file.Outcome, file.Forms.Length, file.AllFindings);
        return tally;
    }

    public void Add(FileResult file, bool isUnchanged)
    {
        Add(file.Outcome, file.Forms.Length, file.AllFindings);
        if (isUnchanged) Unchanged++;
    }

    private void Add(FileOutcome outcome, int forms, IEnumerable<Finding> findings)
    {
        Files++;
        Forms += forms;
        if (outcome != FileOutcome.Read) Unreadable++;
        if (outcome == FileOutcome.Failed) Failed++;
        Findings.Add(findings);
    }
}
