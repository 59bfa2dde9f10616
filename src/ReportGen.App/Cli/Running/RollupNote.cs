using ReportGen.App.Batch.Rollup;
using ReportGen.Model.Rollup;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Cli.Running;

/// <summary>A rollup in one sentence: how many forms, how many cells were combined and left blank, and which money weighed.</summary>
internal sealed class RollupNote(Session session, int found, int combined, RollupResult result)
{
    /// <summary>The money that rates and scores were weighted by, with its source; empty where the profile names none.</summary>
    public string WeighedBy => result.Kit.Profile.Rollup is { } rules
        ? session.Say("rollup.weighedBy", ("money", StandardTerms<RollupMoney>.Printed(rules.Money.Value)), ("basis", rules.Money.Source.Basis))
        : "";

    public string Text => session.Say(
        "rollup.note",
        ("found", found),
        ("combined", combined),
        ("cells", result.Cells.Length),
        ("blank", result.Cells.Count(c => c.Cell.Method == RollupMethod.None)),
        ("weighed", WeighedBy));
}
