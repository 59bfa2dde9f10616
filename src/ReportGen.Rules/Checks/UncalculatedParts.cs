using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Checks;

/// <summary>Which sums a cell without a value is a part of: a sum with an unknown part is no wrong sum, and no other number can be advised.</summary>
internal static class UncalculatedParts
{
    private static readonly ImmutableArray<string> OfWeights = ["PF-301", "PF-302", "PF-304"];
    private static readonly ImmutableArray<string> OfScores = ["PF-510", "PF-601"];
    private static readonly ImmutableArray<string> OfValues = ["PF-412", "PF-413"];
    private static readonly ImmutableArray<string> OfMoney = ["PF-401", "PF-411"];

    /// <summary>The findings that such a cell explains; none where nothing is added up from it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="place">The cell.</param>
    public static ImmutableArray<string> Explain(EvaluationForm form, Place place)
    {
        foreach (var row in form.Rows)
        {
            if (row.Weight?.Place == place) return OfWeights;
            if (row.Score?.Place == place) return OfScores;
            if (row.Target?.Place == place || row[IndicatorColumn.AdjustedTarget]?.Place == place || row.Actual?.Place == place) return OfValues;
        }

        foreach (var row in form.Funds)
        {
            if (row.Weight?.Place == place) return OfWeights;
            if (row.Score?.Place == place) return OfScores;
            if (FundsColumns.Money.Any(c => row[c]?.Place == place)) return OfMoney;
        }

        return form.Totals?.Weight?.Place == place ? OfWeights : form.Totals?.Score?.Place == place ? OfScores : [];
    }
}
