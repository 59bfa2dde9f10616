using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>依据 — the document that a value of a profile comes from.</summary>
/// <param name="Id">The short name by which the values of the profile refer to it.</param>
/// <param name="Document">Title and number as printed (文号), or the publication in which it was seen.</param>
/// <param name="Clause">条款 — where in the document; empty where the whole is meant.</param>
/// <param name="Standing">How well it is known.</param>
public sealed record Source(string Id, string Document, string Clause, SourceStanding Standing)
{
    /// <summary>The source as a finding quotes it; its standing is told wherever it is not a notice that was read.</summary>
    public string Basis
    {
        get
        {
            var quoted = Clause.Length == 0 ? Document : $"{Document}，{Clause}";
            return Standing == SourceStanding.Notice ? quoted : $"{quoted}（{StandardTerms<SourceStanding>.Printed(Standing)}）";
        }
    }
}
