using System.Reflection;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Conventions;

/// <summary>Within a room the folders stand one upon another too: each knows only those before it, so that it can be read without what is built on it.</summary>
public sealed class FolderTests
{
    /// <summary>The folders of a room from the lowest to the highest: an empty name is the room's own, a star stands for all folders within one.</summary>
    public static TheoryData<string, string[]> Orders => new()
    {
        {
            "ReportGen.Model",
            ["Places", "Resources", "Terms", "Phrases", "Findings", "Values", "Cells", "Funds", "Indicators", "Forms", "Accounts", "Narratives", "Kits", "Rollup"]
        },
        {
            "ReportGen.Workbooks",
            [
                "Grid/NumberFormats", "Grid", "", "Zipping", "Packages/Markup", "Packages",
                "Legacy/Compound", "Legacy", "Legacy/Binary", "Legacy/Xml", "Legacy/Text", "Legacy/Writing", "Opening",
                "Layout", "Expansion", "Charts", "Composing", "Authoring", "Patching", "Inspection", "Cleaning/Dropping", "Cleaning/Hidden", "Cleaning",
                "Drafting", "Audit", "Annotation", "Annotation/Binary",
            ]
        },
        { "ReportGen.Reading", ["Recognition", "Values", "Contents", "Forms", "", "Accounts", "Proposal"] },
        { "ReportGen.Rules", ["Profiles", "Lexicon", "Texts", "Scoring/*", "Checks/*", "Rollup", "TieOuts", "Narratives", "Publishing/*"] },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Every_folder_of_a_room_has_its_place(string room, string[] order) => Assert.Equal(
        order.Order(StringComparer.Ordinal),
        SourceLines.Files().Where(f => f.StartsWith($"{room}/", StringComparison.Ordinal)).Select(f => PlaceOf(f, order)).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Orders))]
    public void Folders_know_only_those_before_them(string room, string[] order)
    {
        var types = Assembly.Load(room).GetTypes().Where(t => !t.IsNested && t.Namespace is not null).ToLookup(t => t.Namespace!, t => t.Name.Split('`')[0]);
        var later = order.Select((place, i) => (place, Pattern: Naming(room, place, order.Skip(i + 1), types))).ToDictionary(p => p.place, p => p.Pattern);
        Assert.DoesNotContain(SourceLines.All(), l => l.File.StartsWith($"{room}/", StringComparison.Ordinal) && later.TryGetValue(PlaceOf(l.File, order), out var pattern) && pattern.IsMatch(l.Code));
    }

    /// <summary>The folder of a file as the list names it, or as it is where the list does not.</summary>
    private static string PlaceOf(string file, string[] order)
    {
        var folder = string.Join('/', file.Split('/')[1..^1]);
        return order.FirstOrDefault(o => o.EndsWith("/*", StringComparison.Ordinal) && $"{folder}/".StartsWith(o[..^1], StringComparison.Ordinal)) ?? folder;
    }

    /// <summary>Any way to name a type of these folders: a using, the end of its namespace before it, or its name alone where it is of a folder around the place.</summary>
    private static Regex Naming(string room, string place, IEnumerable<string> folders, ILookup<string, string> types)
    {
        var own = NamespaceOf(room, place);
        var ways = from folder in folders
                   from known in types
                   where known.Key == NamespaceOf(room, folder) || (folder.EndsWith('*') && known.Key.StartsWith($"{NamespaceOf(room, folder)}.", StringComparison.Ordinal))
                   let names = string.Join('|', known.Select(Regex.Escape))
                   let around = own.StartsWith($"{known.Key}.", StringComparison.Ordinal)
                   from way in (string[])[$@"^using [^;]*\b{Regex.Escape(known.Key)}(\.({names}))?;", around ? $@"(?<![\w.])({names})\b" : $@"(?<!\w){known.Key.Split('.')[^1]}\.({names})\b"]
                   select way;
        return new Regex(string.Join('|', ways.DefaultIfEmpty("(?!)")), RegexOptions.CultureInvariant);
    }

    private static string NamespaceOf(string room, string place) => $"{room}.{place.TrimEnd('*').Replace('/', '.')}".TrimEnd('.');
}
