using ReportGen.Model.Phrases;

namespace ReportGen.App.Kits;

/// <summary>Something wrong in a kit's files, for the person who edits them.</summary>
/// <param name="File">The file within the kit's folder.</param>
/// <param name="Where">The cell of form.xlsx, or line and column of a text file; empty where the whole file is meant.</param>
/// <param name="What">What is wrong and what would be right.</param>
public sealed record KitFault(string File, string Where, Phrase What)
{
    public string In(Language language) => Where.Length == 0 ? $"{File}: {What.In(language)}" : $"{File} › {Where}: {What.In(language)}";
}

/// <summary>A kit that cannot be used; carries all its faults.</summary>
public sealed class BrokenKitException(string kit, IReadOnlyList<KitFault> faults)
    : Exception($"{kit}: {string.Join("; ", faults.Select(f => f.In(Language.Chinese)))}")
{
    public string Kit { get; } = kit;

    public IReadOnlyList<KitFault> Faults { get; } = faults;
}
