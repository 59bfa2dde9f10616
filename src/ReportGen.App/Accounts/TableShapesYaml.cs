using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Accounts;

namespace ReportGen.App.Accounts;

/// <summary>Reads the shapes of all known tables: their lists with rows and columns.</summary>
internal sealed class TableShapesYaml(SubjectCatalogue functions, SubjectCatalogue economics)
{
    private const string Yes = "是";
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The tables by their keys, without the numbers that a table set gives them.</summary>
    public IReadOnlyDictionary<string, TableDefinition> Read(string file, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var tables = map.Map("表");
        var shapes = tables.Keys.ToDictionary(key => key, key => TableOf(key, tables.Map(key)), StringComparer.Ordinal);
        foreach (var (key, _) in shapes.Where(s => s.Value is { Use: TableUse.Texts, TextColumn: null })) tables.Fault(tables.WhereIs(key), AppPhrases.Of("accounts.noTextColumn", ("key", key)));
        map.FaultUnknownKeys();
        return shapes;
    }

    private TableDefinition TableOf(string key, YamlMap map) => new()
    {
        Key = key,
        Title = map.Text("名称"),
        Aliases = [.. map.Texts("别名")],
        Use = map.OptionalTerm<TableUse>("用途"),
        Before = map.OptionalTerm<TableBefore>("上年"),
        EmptySentence = map.OptionalText("无数据说明") ?? "",
        IsLandscape = map.OptionalText("横向") == Yes,
        Lists = [.. map.Maps("栏组").Select(ListOf)],
    };

    private TableList ListOf(YamlMap map)
    {
        var printed = map.Map("印");
        var rows = LabelsOf(map.Map("行"), printed);
        return new TableList
        {
            Kind = map.Term<RowKind>("行类"),
            Heading = map.OptionalText("表头") ?? "",
            LabelHeadings = [.. map.Texts("行名栏")],
            IsRepeated = map.OptionalText("重复") == Yes,
            TextColumns = [.. map.Texts("文字栏")],
            Counts = [.. map.Texts("计数")],
            Columns = [.. LabelsOf(map.Map("栏目"), printed), .. map.OptionalText("经济栏目") == Yes ? EconomicColumns() : []],
            Rows = map.OptionalText("类行") == Yes ? [.. ClassRows(), .. rows] : rows,
            PrintedSubjects = [.. map.Texts("科目").Select(group => group.Split('、').ToImmutableArray())],
        };
    }

    private static ImmutableArray<NamedLabel> LabelsOf(YamlMap map, YamlMap printed) =>
        [.. map.Keys.Select(name => new NamedLabel(name, [.. map.Texts(name)], printed.OptionalText(name) ?? ""))];

    /// <summary>一、一般公共服务支出 … : every 类 by function, numbered as the official tables number them.</summary>
    private IEnumerable<NamedLabel> ClassRows() => functions.Subjects.Where(s => s.Code.Length == 3).Select((s, i) =>
        new NamedLabel(s.NameIn(null), [.. s.Names.Skip(1).Select(n => n.Name)], $"{Numeral(i + 1)}、{s.NameIn(null)}", s.Code));

    private static string Numeral(int number) => (number / 10, number % 10) switch
    {
        (0, var ones) => Numerals[ones - 1].ToString(),
        (1, 0) => "十",
        (1, var ones) => $"十{Numerals[ones - 1]}",
        (var tens, 0) => $"{Numerals[tens - 1]}十",
        var (tens, ones) => $"{Numerals[tens - 1]}十{Numerals[ones - 1]}",
    };

    /// <summary>A column for every 类 by economic class (小计) and for every 款 below it.</summary>
    private IEnumerable<NamedLabel> EconomicColumns() =>
        from subject in economics.Subjects
        let parent = economics[subject.Code[..3]]!.NameIn(null)
        select subject.Code.Length == 3
            ? new NamedLabel($"{parent}/小计", [parent])
            : new NamedLabel($"{parent}/{subject.NameIn(null)}", [.. subject.Names.Select(n => n.Name)]);
}
