using System.Collections.Immutable;

namespace ReportGen.Model.Accounts;

/// <summary>决算表 — what one official table looks like: its titles, its lists side by side, their rows and columns.</summary>
public sealed record TableDefinition
{
    /// <summary>编号 — the key by which formulas and texts name the table, such as <c>T1</c>.</summary>
    public required string Key { get; init; }

    /// <summary>表号 — the printed number, such as <c>公开01表</c>; empty for a sheet that is not published.</summary>
    public string Number { get; init; } = "";

    /// <summary>名称 — the printed title.</summary>
    public required string Title { get; init; }

    /// <summary>别名 — other titles of the same table.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>用途 — what the program itself takes from the table; null where only formulas and texts name it.</summary>
    public TableUse? Use { get; init; }

    /// <summary>上年 — how the table of the year before is asked for; null where nothing is compared with it.</summary>
    public TableBefore? Before { get; init; }

    /// <summary>无数据说明 — the sentence below a table without data; empty where a table without data needs none.</summary>
    public string EmptySentence { get; init; } = "";

    /// <summary>True for a sheet of wide rows, printed across.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>栏组 — the lists that stand side by side.</summary>
    public ImmutableArray<TableList> Lists { get; init; } = [];

    /// <summary>True for a table of the publication; false for supporting data.</summary>
    public bool IsPublished => Number.Length > 0;

    /// <summary>True where some column holds amounts, not words.</summary>
    public bool HasAmounts => Lists.Any(l => l.Columns.Any(c => !l.TextColumns.Contains(c.Name)));

    /// <summary>The first column that holds words; null where all hold amounts.</summary>
    public string? TextColumn => Lists.SelectMany(l => l.TextColumns).FirstOrDefault();

    /// <summary>Every title by which the table may be recognised.</summary>
    public IEnumerable<string> Titles => Aliases.Prepend(Title);
}

/// <summary>栏组 — one list of a table: a column of row labels with its columns of amounts.</summary>
public sealed record TableList
{
    /// <summary>What identifies a row.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>表头 — the heading over the whole list, such as 收入; empty where none is printed.</summary>
    public string Heading { get; init; } = "";

    /// <summary>行名栏 — the headings that the column of row labels, or of subject names, may have; the first is printed.</summary>
    public ImmutableArray<string> LabelHeadings { get; init; } = [];

    /// <summary>True where the list is parted into several of the same columns side by side, each going on where the one before ends.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The columns of amounts in printed order.</summary>
    public ImmutableArray<NamedLabel> Columns { get; init; } = [];

    /// <summary>文字栏 — the columns that hold words; all others hold amounts.</summary>
    public ImmutableArray<string> TextColumns { get; init; } = [];

    /// <summary>计数 — the rows or columns that count things or persons; all other amounts are money.</summary>
    public ImmutableArray<string> Counts { get; init; } = [];

    /// <summary>The rows in printed order; for subjects the rows that are none: 合计.</summary>
    public ImmutableArray<NamedLabel> Rows { get; init; } = [];

    /// <summary>Which subjects a blank table prints, by the beginning of their codes; empty for rows left free.</summary>
    public ImmutableArray<ImmutableArray<string>> PrintedSubjects { get; init; } = [];
}

/// <summary>A printed label of a table and what it is called elsewhere.</summary>
/// <param name="Name">The name by which formulas and texts refer to it; a stroke stands between a heading and the one below it.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Printed">The text that a blank table prints.</param>
/// <param name="Code">The subject code of a row that stands for a 类; empty elsewhere.</param>
public sealed record NamedLabel(string Name, ImmutableArray<string> Aliases, string Printed = "", string Code = "")
{
    /// <summary>All spellings, the name first.</summary>
    public IEnumerable<string> Spellings => Printed.Length > 0 && Printed != Name ? Aliases.Prepend(Printed).Prepend(Name) : Aliases.Prepend(Name);
}
