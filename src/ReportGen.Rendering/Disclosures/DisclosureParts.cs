using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Disclosures;

/// <summary>What is published of one unit: the text, its figures, the forms and the tables, ready to be put into a document.</summary>
/// <param name="Text">The narrative.</param>
/// <param name="Accounts">The accounts that it speaks of.</param>
/// <param name="Forms">The self-evaluation forms as they are printed, in order.</param>
/// <param name="Figures">The figures of the narrative by their names.</param>
public sealed record DisclosureParts(NarrativeText Text, FinalAccounts Accounts, ImmutableArray<DisclosedForm> Forms, ImmutableDictionary<string, FigureChart> Figures)
{
    /// <summary>单位名称 as filled in; empty where it was not.</summary>
    public string Agency => Accounts.Agency?.Trimmed ?? "";

    /// <summary>年度 as printed.</summary>
    public string Year => Accounts.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>2020年度部门决算 — what the document is, below the name of the unit.</summary>
    public string Subject => $"{Year}年度{Text.Outline.Wording.GetValueOrDefault("自称", "部门")}决算";

    /// <summary>The published tables that were handed in, in printed order, with their definitions.</summary>
    internal IEnumerable<(TableDefinition Definition, AccountsTable Table)> Tables =>
        from definition in Accounts.Set.Tables
        where definition.IsPublished
        let table = Accounts[definition.Key]
        where table is not null
        select (definition, table);

    /// <summary>The published tables that were not handed in, in printed order: none of them is printed as though it were empty.</summary>
    internal ImmutableArray<TableDefinition> MissingTables => [.. Accounts.Set.Tables.Where(t => t.IsPublished && Accounts[t.Key] is null)];
}

/// <summary>A self-evaluation form in a document.</summary>
/// <param name="Name">What it is called in the contents: the project, or the form's own title.</param>
/// <param name="Tables">The printed form.</param>
public sealed record DisclosedForm(string Name, ImmutableArray<TableBlock> Tables);
