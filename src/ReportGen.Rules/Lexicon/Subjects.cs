using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list subjects.json: budget subjects (支出功能分类科目) that were renamed, and what the money of others is for.</summary>
/// <param name="Renamed">Old and new names and codes.</param>
/// <param name="Purposes">What belongs to which subject.</param>
internal sealed record Subjects(IReadOnlyList<RenamedSubject> Renamed, SubjectPurposes Purposes)
{
    private static readonly Lazy<Subjects> Own = new(() => Of(WordList.Load("subjects.json")));

    private readonly WordFilter _old = new(Renamed.Select(r => r.Old.Text));
    private readonly WordFilter _withPurpose = new(Purposes.Subjects.Keys);

    public static Subjects List => Own.Value;

    /// <summary>The renamed subjects whose old names or codes a text may have; none for most texts.</summary>
    public IReadOnlyList<RenamedSubject> RenamedIn(string text) => _old.IsAnyIn(text) ? Renamed : [];

    /// <summary>True where a text names a subject whose purpose is known.</summary>
    public bool NamesPurpose(string text) => _withPurpose.IsAnyIn(text);

    private static Subjects Of(ResourceMap list) => new([.. list.Maps("renamed").Select(RenamedSubject.Of)], SubjectPurposes.Of(list.Map("purposes")));
}

/// <summary>A name or code that a later year's classification replaced.</summary>
/// <param name="Old">As it was, where a subject is meant: 行政事业单位离退休人员 are people.</param>
/// <param name="New">As it is.</param>
/// <param name="Since">The first year of the new one.</param>
/// <param name="Source">Where this is from.</param>
internal sealed record RenamedSubject(ListedWord Old, string New, int Since, string Source)
{
    public static RenamedSubject Of(ResourceMap subject) => new(ListedWord.Of(subject, "old"), subject.Text("new"), subject.Number("since"), subject.Text("source"));
}

/// <summary>Words without which a subject's purpose cannot be told.</summary>
/// <param name="Source">Where this is from.</param>
/// <param name="Subjects">By subject: one of its words must stand in a sentence about its purpose.</param>
internal sealed record SubjectPurposes(string Source, IReadOnlyDictionary<string, IReadOnlyList<string>> Subjects)
{
    public static SubjectPurposes Of(ResourceMap purposes)
    {
        var subjects = purposes.Map("subjects");
        return new SubjectPurposes(purposes.Text("source"), subjects.Keys.ToDictionary(s => s, subjects.Texts, StringComparer.Ordinal));
    }
}
