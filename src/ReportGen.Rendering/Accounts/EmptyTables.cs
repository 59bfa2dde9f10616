using System.Collections.Immutable;
using ReportGen.Model.Accounts;

namespace ReportGen.Rendering.Accounts;

/// <summary>What stands below a table: its notes, and the sentence of the table set where it holds nothing and none of them says so.</summary>
internal static class EmptyTables
{
    public static ImmutableArray<string> NotesOf(TableDefinition definition, AccountsTable table)
    {
        var lacksSentence = definition.EmptySentence.Length > 0 && table.IsEmpty && !table.SaysThatItIsEmpty;
        return [.. table.Notes.Select(n => n.Text.Trim()).Where(n => n.Length > 0), .. lacksSentence ? [definition.EmptySentence] : Array.Empty<string>()];
    }
}
