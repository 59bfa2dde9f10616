using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading.Recognition;
using ReportGen.Rules.Profiles;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Kits;

/// <summary>Loads a kit from its folder and tells all its faults at once.</summary>
public static class KitFolder
{
    internal const string Definition = "kit.yaml";
    internal const string ProfileFile = "profile.yaml";
    internal const string Drawing = "form.xlsx";
    private const string Sources = "SOURCES.md";

    public static bool IsKit(string folder) => File.Exists(Path.Combine(folder, Definition));

    /// <summary>kit.yaml alone, whatever else may be wrong.</summary>
    public static KitDefinition DefinitionOf(string folder) => KitYaml.Read(FileOf(folder, Definition), []);

    /// <summary>A kit that is sound.</summary>
    /// <exception cref="BrokenKitException">It is not; the exception lists every fault.</exception>
    public static Kit Load(string folder)
    {
        var (kit, faults) = Inspect(folder);
        return kit is not null && faults.Count == 0 ? kit : throw new BrokenKitException(Path.GetFileName(folder), faults);
    }

    /// <summary>The kit as far as it can be loaded, and everything that is wrong with it.</summary>
    public static (Kit? Kit, IReadOnlyList<KitFault> Faults) Inspect(string folder)
    {
        List<KitFault> faults = [.. MissingFiles(folder)];
        return (faults.Exists(f => f.File != Sources) ? null : KitIn(folder, faults), faults);
    }

    /// <summary>A profile.yaml alone, and everything that is wrong with it.</summary>
    public static (Profile? Profile, IReadOnlyList<KitFault> Faults) InspectProfile(string path)
    {
        var faults = new List<KitFault>();
        return (ProfileOf(YamlFile.Parse(ProfileFile, TextFile.Read(path)), faults), faults);
    }

    private static YamlFile FileOf(string folder, string name) => YamlFile.Parse(name, TextFile.Read(Path.Combine(folder, name)));

    private static IEnumerable<KitFault> MissingFiles(string folder) =>
        new[] { Definition, ProfileFile, Drawing, Sources }.Where(f => !File.Exists(Path.Combine(folder, f))).Select(f => new KitFault(f, "", AppPhrases.Of("kit.file.missing", ("file", f))));

    private static Kit? KitIn(string folder, List<KitFault> faults)
    {
        var fingerprint = KitFingerprint.OfFolder(folder);
        var file = FileOf(folder, Definition);
        var profile = ProfileOf(FileOf(folder, ProfileFile), faults);
        if (file.Fault is { } broken)
        {
            // Every marker would be unknown to it: what the drawing is worth shows when the file can be read.
            faults.Insert(0, broken);
            LayoutOf(folder, faults);
            return null;
        }

        var definition = LabelsOf(file, Path.GetFileName(Path.GetFullPath(folder)), faults);
        if (LayoutOf(folder, faults) is not { } layout) return null;

        LabelFaults.Find(file, definition, layout, faults);
        if (profile is not null) faults.AddRange(LabelFaults.OfLimits(profile, definition, layout));
        var plan = PlanOf(definition, layout, faults);
        return profile is null ? null : new Kit(folder, definition, profile, plan, fingerprint);
    }

    /// <summary>What the printed labels mean; the kit bears its folder's name.</summary>
    private static KitDefinition LabelsOf(YamlFile file, string folder, List<KitFault> faults)
    {
        var definition = KitYaml.Read(file, faults);
        if (definition.Id != folder) faults.Add(new KitFault(Definition, "", AppPhrases.Of("kit.id", ("id", definition.Id), ("folder", folder))));
        return definition;
    }

    private static FormPlan PlanOf(KitDefinition definition, SheetLayout layout, List<KitFault> faults)
    {
        var plan = FormPlan.Compile(definition, layout);
        faults.AddRange(plan.Faults.Select(f => new KitFault(Drawing, f.Cell?.ToString() ?? "", FaultOf(f))));
        return plan;
    }

    /// <summary>The rules; null where the file cannot be read at all.</summary>
    private static Profile? ProfileOf(YamlFile file, List<KitFault> faults)
    {
        if (file.Fault is { } broken)
        {
            faults.Add(broken);
            return null;
        }

        var profile = ProfileYaml.Read(file, faults);
        faults.AddRange(ProfileFaults.Of(profile).Select(what => new KitFault(ProfileFile, "", what)));
        return profile;
    }

    private static SheetLayout? LayoutOf(string folder, List<KitFault> faults)
    {
        try
        {
            var layout = SheetLayout.Compile(File.ReadAllBytes(Path.Combine(folder, Drawing)));
            faults.AddRange(layout.Faults.Select(f => new KitFault(Drawing, f.Cell.ToString(), AppPhrases.Of($"kit.layout.{f.Kind}", ("text", f.Text)))));
            return layout;
        }
        catch (UnreadableWorkbookException broken)
        {
            faults.Add(new KitFault(Drawing, "", UnreadableFinding.Of(broken, Drawing).Message));
            return null;
        }
    }

    private static Phrase FaultOf(PlanFault fault) => AppPhrases.Of(
        $"kit.plan.{fault.Kind}",
        ("name", fault.Name),
        ("printed", fault.Printed),
        ("nearest", fault.Nearest.Length == 0 ? Phrase.None : AppPhrases.Of("kit.plan.nearest", ("name", fault.Nearest))));
}
