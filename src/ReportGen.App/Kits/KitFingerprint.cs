using System.Collections.Immutable;

namespace ReportGen.App.Kits;

/// <summary>A kit by its content: whoever changes a label or a weight without a new version number has changed it all the same.</summary>
/// <param name="Whole">SHA-256 over drawing, labels and rules, in lower-case hex.</param>
/// <param name="Recognition">The same over drawing and labels alone: what forms are recognised by.</param>
/// <param name="Files">SHA-256 of each file, by its name.</param>
public sealed record KitFingerprint(string Whole, string Recognition, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The fingerprint of what lies in a folder now. Taken before the kit is read: what is changed in between is then done again, never missed.</summary>
    public static KitFingerprint OfFolder(string folder)
    {
        var (drawing, labels, rules) = (HashOf(folder, KitFolder.Drawing), HashOf(folder, KitFolder.Definition), HashOf(folder, KitFolder.ProfileFile));
        var files = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
            .Add(KitFolder.Drawing, drawing).Add(KitFolder.Definition, labels).Add(KitFolder.ProfileFile, rules);
        return new KitFingerprint(Of(drawing, labels, rules), Of(drawing, labels), files);
    }

    /// <summary>What forms are recognised by: the drawings and labels of all kits together.</summary>
    public static string OfRecognition(IEnumerable<Kit> kits) => Of(kits.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => k.Id + k.Fingerprint.Recognition));

    /// <summary>The fingerprint of several texts, each told apart from the next.</summary>
    public static string Of(params IEnumerable<string> parts) => ContentHash.Of(string.Join('\n', parts));

    private static string HashOf(string folder, string file) => ContentHash.Of(File.ReadAllBytes(Path.Combine(folder, file)));
}
