using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Publishing;

/// <summary>Which cells ask for the names of persons, told by what they say without blanks.</summary>
internal static class NameLabels
{
    public static bool IsLabel(string label) => IsOfPeople(label) || NameWords.Own.Staff.Contains(label);

    /// <summary>受助学生姓名 and the like ask for a name, whatever stands in front; 单位姓名 does not occur.</summary>
    public static bool IsOfPeople(string label) => NameWords.Own.People.Contains(label) || label.EndsWith("姓名", StringComparison.Ordinal);

    /// <summary>A label that an official form prints beside the name of whoever answers for it.</summary>
    public static bool IsSigner(string label) => NameWords.Own.Signers.Contains(label);
}
