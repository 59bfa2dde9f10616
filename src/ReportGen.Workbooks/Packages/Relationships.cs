using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>The relationships of a part: id, kind and the part they lead to. Kinds are compared by their last word, so Strict files read alike.</summary>
internal static class Relationships
{
    private static readonly char[] Slashes = ['/', '\\'];

    public sealed record Relationship(string Id, string Kind, string Target);

    /// <summary>The relationships of a part; empty where it has none. External targets are left out.</summary>
    public static IReadOnlyList<Relationship> Of(PackageReader package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var rels = PartOf(part);
        if (!package.Has(rels))
        {
            return [];
        }

        var found = new List<Relationship>();
        using var xml = package.OpenMarkup(rels);
        while (xml.Next())
        {
            if (xml.IsStart("Relationship"u8) && !xml["TargetMode"u8].SequenceEqual("External"u8))
            {
                var kind = xml["Type"u8];
                kind = kind[(kind.LastIndexOf((byte)'/') + 1)..];
                found.Add(new(xml.TextOf("Id"u8), MarkupText.Of(kind), Resolve(folder, xml.TextOf("Target"u8))));
            }
        }

        return found;
    }

    /// <summary>The part that holds the relationships of a part.</summary>
    public static string PartOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>A target is relative to its part's folder or, with a slash in front, to the package.</summary>
    public static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.IndexOfAny(Slashes) == 0 ? target : folder + target;
        foreach (var step in path.Split(Slashes, StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
