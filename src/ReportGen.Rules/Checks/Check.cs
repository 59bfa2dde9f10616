using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Checks;

/// <summary>One thing that can be wrong with a form. A check sees the form as it is and knows of no other check.</summary>
internal abstract class Check
{
    /// <summary>Adds what it finds. One list for all checks: eighty look at every form, and hardly one finds anything.</summary>
    public abstract void Find(CheckContext context, List<Finding> found);

    /// <summary>A finding at a cell, with what stands there.</summary>
    protected static Finding At(Entry cell, string id, params ImmutableArray<(string Name, object Value)> arguments) =>
        FindingCatalogue.Find(id, cell.Place, arguments) with { Value = cell.Trimmed };

    /// <summary>The same with the profile's own source as its basis.</summary>
    protected static Finding At(Entry cell, string id, Sourced source, params ImmutableArray<(string Name, object Value)> arguments) =>
        At(cell, id, arguments) with { Basis = source.Source.Basis };

    /// <summary>What stands in a cell, for a sentence: 空白 or the quoted text.</summary>
    protected static Phrase Quoted(Entry cell) => cell.IsBlank ? Phrase.Of("value.blank") : Phrase.Of("value.quoted", ("text", cell.Trimmed));

    /// <summary>A number as an expectation.</summary>
    protected static Phrase Say(decimal number) => new("", [("text", number)]);
}
