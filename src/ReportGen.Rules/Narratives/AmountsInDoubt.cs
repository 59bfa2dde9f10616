using ReportGen.Model.Findings;

namespace ReportGen.Rules.Narratives;

/// <summary>Whether the amounts of a form can be told to the public: what is filled in in 元 below a heading of 万元 would be printed ten thousand times too large.</summary>
public static class AmountsInDoubt
{
    // An amount with a unit of its own, a whole grid in 元, one amount in 元 among others.
    private static readonly string[] Ids = ["PF-408", "PF-410", "PF-415"];

    /// <summary>The first finding of a form that says so; null where its amounts are what they seem.</summary>
    /// <param name="findings">What was found in the form.</param>
    public static Finding? First(IEnumerable<Finding> findings) => findings.FirstOrDefault(f => Ids.Contains(f.Id));
}
