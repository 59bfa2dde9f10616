using ReportGen.App.Kits;
using ReportGen.Model.Accounts;
using ReportGen.Model.Terms;

namespace ReportGen.App.Accounts;

/// <summary>Reads a table set: which tables it has, in which order, under which numbers and titles.</summary>
internal static class TableSetYaml
{
    public static TableSet Read(string file, string folder, string yaml, IReadOnlyDictionary<string, TableDefinition> shapes, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var id = map.Text("编号");
        if (id != folder) map.Fault(map.WhereIs("编号"), AppPhrases.Of("kit.id", ("id", id), ("folder", folder)));

        var tables = map.Map("表");
        var set = new TableSet
        {
            Id = id,
            Title = map.Text("名称"),
            FirstYear = (int)map.Number("年度"),
            MoneyUnit = map.Text("金额单位"),
            HasLineNumbers = map.OptionalText("行次栏次") == "是",
            Tables = [.. tables.Keys.Select(key => TableOf(key, tables, shapes)).OfType<TableDefinition>()],
        };
        FaultSharedUses(set, tables);
        map.Remark("地区");
        map.FaultUnknownKeys();
        return set;
    }

    /// <summary>Of two tables for one purpose the second would never be asked.</summary>
    private static void FaultSharedUses(TableSet set, YamlMap tables)
    {
        foreach (var table in set.Tables.Where(t => t.Use is { } use && set[use] != t))
        {
            var use = table.Use!.Value;
            tables.Fault(tables.WhereIs(table.Key), AppPhrases.Of("accounts.sharedUse", ("use", StandardTerms<TableUse>.Printed(use)), ("key", table.Key), ("other", set[use]!.Key)));
        }
    }

    private static TableDefinition? TableOf(string key, YamlMap tables, IReadOnlyDictionary<string, TableDefinition> shapes)
    {
        var own = tables.Map(key);
        if (!shapes.TryGetValue(key, out var shape))
        {
            tables.Fault(tables.WhereIs(key), AppPhrases.Of("accounts.noTable", ("key", key), ("keys", string.Join('、', shapes.Keys))));
            return null;
        }

        var title = own.OptionalText("名称") ?? shape.Title;
        return shape with
        {
            Number = own.OptionalText("表号") ?? "",
            Title = title,
            Aliases = [.. shape.Aliases.Prepend(shape.Title).Concat(own.Texts("别名")).Where(a => a != title).Distinct()],
            EmptySentence = own.OptionalText("无数据说明") ?? shape.EmptySentence,
        };
    }
}
