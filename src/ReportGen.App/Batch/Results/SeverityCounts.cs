using ReportGen.Model.Findings;

namespace ReportGen.App.Batch.Results;

/// <summary>How many findings of each level.</summary>
internal sealed class SeverityCounts
{
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Hints { get; private set; }

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Add(finding);
    }

    public void Add(Finding finding)
    {
        switch (finding.Severity)
        {
            case Severity.Error:
                Errors++;
                break;
            case Severity.Warning:
                Warnings++;
                break;
            default:
                Hints++;
                break;
        }
    }
}
