using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Accounts;
using ReportGen.Rules.TieOuts;

namespace ReportGen.App.Accounts;

/// <summary>What the program knows of final accounts: the table sets, the subjects and the tie-outs below <c>templates/accounts</c>.</summary>
/// <param name="Sets">The table sets in the order of their ids.</param>
/// <param name="TieOuts">勾稽关系 — the formulas in the order of their file.</param>
public sealed record AccountsLibrary(ImmutableArray<TableSet> Sets, ImmutableArray<TieOut> TieOuts)
{
    private const string Folder = "accounts";
    private const string Tables = "tables.yaml";

    /// <summary>Loads everything; a new table set is a folder with a tables.yaml of its own.</summary>
    /// <param name="templates">The templates folder.</param>
    /// <exception cref="BrokenKitException">A file has faults; the exception lists every one.</exception>
    public static AccountsLibrary Load(string templates)
    {
        var folder = Path.Combine(templates, Folder);
        var faults = new List<KitFault>();
        var functions = SubjectYaml.Read("subjects-function.yaml", Text(folder, "subjects-function.yaml"), faults);
        var economics = SubjectYaml.Read("subjects-economic.yaml", Text(folder, "subjects-economic.yaml"), faults);
        var shapes = new TableShapesYaml(functions, economics).Read(Tables, Text(folder, Tables), faults);
        var sets = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, Tables))).Order(StringComparer.Ordinal)
            .Select(d => TableSetYaml.Read($"{Path.GetFileName(d)}/{Tables}", Path.GetFileName(d), Text(d, Tables), shapes, faults) with { Functions = functions, Economics = economics });
        var library = new AccountsLibrary([.. sets], TieOutYaml.Read("tie-outs.yaml", Text(folder, "tie-outs.yaml"), shapes, faults));
        return faults.Count == 0 ? library : throw new BrokenKitException(Folder, faults);
    }

    /// <summary>A table set by its id; null where there is none.</summary>
    public TableSet? Find(string id) => Sets.FirstOrDefault(s => s.Id == id);

    private static string Text(string folder, string file) => TextFile.Read(Path.Combine(folder, file));
}
