using System.Collections.Immutable;
using ReportGen.App.Accounts;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Accounts;

/// <summary>
/// Final accounts from a plain list of figures: <c>== T5 | 合计 | 基本支出</c>, then a row for each line, <c>204 公共安全支出 | 7153.94 | …</c>. The
/// workbooks of the examples are made from such lists.
/// </summary>
internal static class AccountsExample
{
    private static readonly Lazy<AccountsLibrary> Known = new(() => AccountsLibrary.Load(Templates.Root));

    public static AccountsLibrary Library => Known.Value;

    public static string Folder => FolderOf("panzhihua-2020");

    public static string FolderOf(string unit) => Repository.File("examples", "accounts", unit);

    /// <summary>The list of figures that the example workbook of a unit is made of.</summary>
    public static string Figures(string unit) => File.ReadAllText(Path.Combine(FolderOf(unit), "数据.txt")).ReplaceLineEndings("\n");

    public static FinalAccounts Panzhihua() => Of(Figures("panzhihua-2020"));

    /// <summary>The example without its one hint: everything ties out.</summary>
    public static FinalAccounts Sound() => Panzhihua().With("上年T1|年末结转和结余|决算数=51.80");

    /// <summary>The accounts of a list; the set and year stand in its first lines.</summary>
    public static FinalAccounts Of(string list)
    {
        var lines = list.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var set = Library.Find(lines[0].Split(' ')[1])!;
        var tables = new Dictionary<string, AccountsTable>(StringComparer.Ordinal);
        string[] head = [];
        foreach (var line in lines.Skip(2))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                head = Cells(line[3..]);
                if (!tables.ContainsKey(head[0])) tables[head[0]] = Table(head[0], set);
            }
            else
            {
                tables[head[0]] = Added(tables[head[0]], head, line);
            }
        }

        return new FinalAccounts
        {
            Set = set,
            File = "决算数据.xlsx",
            Year = int.Parse(lines[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
            Tables = [.. tables.Where(t => !t.Key.StartsWith("上年", StringComparison.Ordinal)).Select(t => t.Value)],
            Previous = [.. tables.Where(t => t.Key.StartsWith("上年", StringComparison.Ordinal)).Select(t => t.Value)],
        };
    }

    /// <summary>An amount as a cell of an official table says it: 2020.10 is no month.</summary>
    public static Figure Figure(string text) =>
        FigureParser.Parse(text, decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null);

    private static AccountsTable Table(string key, TableSet set)
    {
        var own = key.Replace("上年", "", StringComparison.Ordinal);
        return new AccountsTable { Key = own, Place = Anywhere(key), Title = Word(set[own]!.Title, key), MoneyUnit = set.MoneyUnit };
    }

    private static AccountsTable Added(AccountsTable table, string[] head, string line)
    {
        if (line.StartsWith("注 ", StringComparison.Ordinal)) return table with { Notes = table.Notes.Add(Word("注：" + line[2..], table.Key)) };

        var cells = Cells(line);
        var digits = cells[0].TakeWhile(char.IsAsciiDigit).Count();
        var row = new AccountsRow(digits >= 3 ? cells[0][(digits + 1)..] : cells[0], digits >= 3 ? cells[0][..digits] : "", Word(cells[0], table.Key), head.Skip(1)
            .Select((column, i) => (column, Value: i + 1 < cells.Length ? cells[i + 1] : "")).ToImmutableDictionary(c => c.column, c => Amount(c.Value, table.Key, $"{cells[0]}.{c.column}")));
        return table with { Rows = table.Rows.Add(row), Columns = [.. table.Columns.Union(head.Skip(1))] };
    }

    private static string[] Cells(string line) => [.. line.Split('|').Select(c => c.Trim())];

    private static Entry Word(string text, string key) => new(text, new Figure(FigureKind.Text), Anywhere(key));

    /// <summary>A cell with the name of its row and column for an address, so that a failing test says which it is.</summary>
    private static Entry Amount(string text, string key, string where) => new(text, Figure(text), new Place("决算数据.xlsx", key, where));

    private static Place Anywhere(string key) => new("决算数据.xlsx", key, "A1");
}
