namespace ReportGen.Model.Rollup;

/// <summary>汇总办法 — how a cell of a combined form came about. Its words stand in the phrase tables under <c>rollup.method.Sum</c> and so on.</summary>
public enum RollupMethod
{
    /// <summary>Only one form has the cell: taken over as it is.</summary>
    TakenOver,

    /// <summary>All forms say the same: taken over as it is.</summary>
    Same,

    /// <summary>Absolute values and money: added.</summary>
    Sum,

    /// <summary>Rates and scores that people gave: mean, each weighted by its form's money.</summary>
    WeightedMean,

    /// <summary>The execution rate: the sum spent over the sum budgeted, never a mean of rates.</summary>
    Ratio,

    /// <summary>Scores that rules give: worked out from the combined values.</summary>
    Scored,

    /// <summary>Totals: the sum of the combined form's own parts as displayed.</summary>
    Totalled,

    /// <summary>Texts: one below the other, each behind the name of its agency.</summary>
    Listed,

    /// <summary>未汇总 — not combined: the cell is left blank for a person.</summary>
    None,
}
