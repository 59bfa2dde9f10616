using System.Collections.Immutable;

namespace ReportGen.Model.Accounts;

/// <summary>政府收支分类科目 — the subjects of one classification as far as they are known, with their names by year.</summary>
/// <param name="Name">支出功能分类 or 部门预算支出经济分类.</param>
/// <param name="Subjects">The known subjects in the order of their codes.</param>
/// <param name="CompleteLevels">How many digits the codes have of which every one is known; a longer code that is not listed may well exist.</param>
public sealed record SubjectCatalogue(string Name, ImmutableArray<Subject> Subjects, ImmutableArray<int> CompleteLevels)
{
    private readonly Dictionary<string, Subject> _byCode = Subjects.ToDictionary(s => s.Code, StringComparer.Ordinal);

    /// <summary>A catalogue without subjects: nothing is known.</summary>
    public static SubjectCatalogue None { get; } = new("", [], []);

    /// <summary>A subject by its code; null where it is not known.</summary>
    public Subject? this[string code] => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// The one code of a name below another code, on the highest level that has the name: 其他支出 is a 类, its only 款, and that one's 项. Null where
    /// none or several have it.
    /// </summary>
    /// <param name="name">A name as <see cref="Subject.IsNamed"/> compares it.</param>
    /// <param name="below">The beginning that the code must have.</param>
    public string? CodeOf(string name, string below)
    {
        var found = Subjects.Where(s => s.Code.Length > below.Length && s.Code.StartsWith(below, StringComparison.Ordinal) && s.IsNamed(name)).ToList();
        var highest = found.FindAll(s => s.Code.Length == found.Min(f => f.Code.Length));
        return highest is [var only] ? only.Code : null;
    }
}

/// <summary>科目 — one subject with its names.</summary>
/// <param name="Code">编码 — 3, 5 or 7 digits.</param>
/// <param name="Names">Its names; the first is the one in use.</param>
public sealed record Subject(string Code, ImmutableArray<SubjectName> Names)
{
    /// <summary>True where the subject has, or once had, that name.</summary>
    public bool IsNamed(string name) => Names.Any(n => SameName(n.Name, name));

    /// <summary>The name in use in a year.</summary>
    public string NameIn(int? year) => (Names.FirstOrDefault(n => n.IsIn(year)) ?? Names[0]).Name;

    /// <summary>True where a name may be printed in a year: it is a current one, or nothing is known of its end.</summary>
    public bool IsNameOf(string name, int? year) => Names.Any(n => SameName(n.Name, name) && n.IsIn(year));

    /// <summary>Names are compared without white space, and with the brackets of either width.</summary>
    private static bool SameName(string a, string b) => Folded(a) == Folded(b);

    private static string Folded(string name) => Values.HalfWidth.Fold(name).Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>A name of a subject and when it was in use.</summary>
/// <param name="Name">The printed name.</param>
/// <param name="First">The first year; null where it is not known.</param>
/// <param name="Last">The last year; null while it is in use.</param>
public sealed record SubjectName(string Name, int? First = null, int? Last = null)
{
    /// <summary>True where the name was in use in a year; without a year, where it still is.</summary>
    public bool IsIn(int? year) => year is not { } wanted ? Last is null : (First is null || wanted >= First) && (Last is null || wanted <= Last);
}
