namespace ReportGen.App.Differences;

/// <summary>The sides of a result that a cause may touch.</summary>
[Flags]
internal enum Aspect
{
    /// <summary>What was filled in.</summary>
    Filled = 1,

    /// <summary>What the rules give for it.</summary>
    Scores = 2,

    /// <summary>What was found in the form itself.</summary>
    Findings = 4,

    /// <summary>What was found between it and other forms.</summary>
    Across = 8,

    /// <summary>The printed form.</summary>
    Prints = 16,

    /// <summary>Its copy as .xls.</summary>
    OldPrints = 32,

    /// <summary>What the outputs are called.</summary>
    Names = 64,

    /// <summary>Which kit it is a form of.</summary>
    Kit = 128,

    /// <summary>Whether it is there at all.</summary>
    Presence = 256,

    /// <summary>The overviews over all forms.</summary>
    Overviews = 512,

    /// <summary>What was found in printing it.</summary>
    PrintFindings = 1024,

    All = 2047,
}
