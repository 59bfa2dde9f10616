using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading.Recognition;
using ReportGen.Rules.Profiles;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Kits;

/// <summary>Labels that kit.yaml names in passing, and that the form does not print: a misspelt one would be without effect, silently.</summary>
internal static class LabelFaults
{
    public static void Find(YamlFile file, KitDefinition kit, SheetLayout layout, List<KitFault> faults)
    {
        // Walked once more for the lines; what is wrong with the file itself has been told.
        var map = YamlMap.Read(file, []);
        var columns = kit.IndicatorColumns.Select(c => c.Label).ToHashSet(StringComparer.Ordinal);
        var markers = layout.Cells.SelectMany(c => c.Template.Markers).Select(m => m.Name).Concat(Named(kit)).ToHashSet(StringComparer.Ordinal);
        var printed = layout.Cells.SelectMany(c => c.Template.Parts).Where(p => p.Marker is null).Select(p => p.Text.Trim()).Concat(markers).ToHashSet(StringComparer.Ordinal);
        Keys("别名", printed);
        Items("必填", kit.Fields.Select(f => f.Label).ToHashSet(StringComparer.Ordinal));
        Keys("下拉", columns);
        Keys("提示", markers);
        Items("向下合并", columns);

        void Keys(string section, HashSet<string> right) => Check(section, map.Map(section).Keys, map.Map(section).WhereIs, right);

        void Items(string section, HashSet<string> right) => Check(section, map.Texts(section), _ => map.WhereIs(section), right);

        void Check(string section, IEnumerable<string> named, Func<string, string> where, HashSet<string> right) =>
            faults.AddRange(named.Where(n => !right.Contains(n)).Select(n => new KitFault("kit.yaml", where(n), AppPhrases.Of("kit.label", ("section", section), ("name", n), ("nearest", Nearest(n, right.Except(named)))))));
    }

    /// <summary>Texts that profile.yaml limits and the form does not have.</summary>
    public static IEnumerable<KitFault> OfLimits(Profile profile, KitDefinition kit, SheetLayout layout)
    {
        var right = layout.Cells.SelectMany(c => c.Template.Markers).Select(m => m.Name).Concat(Named(kit)).ToHashSet(StringComparer.Ordinal);
        return from label in profile.TextLimits.Keys.Order(StringComparer.Ordinal)
               where !right.Contains(label)
               select new KitFault("profile.yaml", "", AppPhrases.Of("kit.label", ("section", "篇幅"), ("name", label), ("nearest", Nearest(label, right))));
    }

    /// <summary>The most similar of some names as the end of a sentence; nothing where none is similar.</summary>
    public static Phrase Nearest(string name, IEnumerable<string> names) => NearestName.Of(name, names) is { Length: > 0 } nearest
        ? AppPhrases.Of("kit.plan.nearest", ("name", nearest))
        : Phrase.None;

    private static IEnumerable<string> Named(KitDefinition kit) =>
    [
        .. kit.Fields.Select(f => f.Label),
        .. kit.FundsColumns.Select(c => c.Label),
        .. kit.IndicatorColumns.Select(c => c.Label),
        .. kit.TotalColumns.Select(c => c.Label),
        .. kit.GoalColumns.Select(c => c.Label),
    ];
}
