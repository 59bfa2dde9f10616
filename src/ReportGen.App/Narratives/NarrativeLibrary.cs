using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Documents;

namespace ReportGen.App.Narratives;

/// <summary>The outlines below <c>templates/narratives</c>: a folder each, with an outline.yaml; what several share lies in <c>common</c>.</summary>
public sealed class NarrativeLibrary
{
    private const string Folder = "narratives";
    private const string Common = "common";
    private const string OutlineFile = "outline.yaml";
    private const string TermsFile = "名词.yaml";
    private const string FiguresFile = "图.yaml";

    private readonly TemplateFolder _templates;

    private readonly ImmutableDictionary<string, PaperStyle> _papers;

    private NarrativeLibrary(TemplateFolder templates, IReadOnlyList<(NarrativeOutline Outline, PaperStyle Paper)> outlines, ImmutableDictionary<string, FigureDefinition> figures)
    {
        (_templates, Outlines, Figures) = (templates, [.. outlines.Select(o => o.Outline)], figures);
        _papers = outlines.ToImmutableDictionary(o => o.Outline.Id, o => o.Paper, StringComparer.Ordinal);
    }

    /// <summary>The outlines in the order of their ids.</summary>
    public ImmutableArray<NarrativeOutline> Outlines { get; }

    /// <summary>The figures that all outlines share, by their names.</summary>
    public ImmutableDictionary<string, FigureDefinition> Figures { get; }

    /// <summary>Loads the outlines; their templates are read when they are asked for.</summary>
    /// <param name="templates">The templates folder.</param>
    /// <exception cref="BrokenKitException">A file has faults; the exception lists every one.</exception>
    public static NarrativeLibrary Load(string templates)
    {
        var folder = Path.Combine(templates, Folder);
        var faults = new List<KitFault>();
        var terms = OutlineYaml.Terms($"{Common}/{TermsFile}", TextFile.Read(Path.Combine(folder, Common, TermsFile)), faults);
        var outlines = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, OutlineFile))).Order(StringComparer.Ordinal)
            .Select(d => OutlineYaml.Read($"{Path.GetFileName(d)}/{OutlineFile}", Path.GetFileName(d), TextFile.Read(Path.Combine(d, OutlineFile)), faults)).ToList();
        var figures = FigureYaml.Read($"{Common}/{FiguresFile}", TextFile.Read(Path.Combine(folder, Common, FiguresFile)), faults);
        var library = new NarrativeLibrary(new TemplateFolder(folder), [.. outlines.DistinctBy(o => o.Outline.Id).Select(o => (o.Outline with { Terms = terms }, o.Paper))], figures);
        return faults.Count == 0 ? library : throw new BrokenKitException(Folder, faults);
    }

    /// <summary>An outline by its id; null where there is none.</summary>
    public NarrativeOutline? Find(string id) => Outlines.FirstOrDefault(o => o.Id == id);

    /// <summary>The outline that a person has named.</summary>
    /// <exception cref="UsageException">There is none of that id.</exception>
    public NarrativeOutline Named(string id) => Find(id) ?? throw NoOutline(id);

    /// <summary>The outline that goes with a table set; where none names it, the first that is for no set: the one of forms alone.</summary>
    /// <exception cref="UsageException">The templates have none such.</exception>
    public NarrativeOutline Of(string? tableSet) => Outlines.FirstOrDefault(o => tableSet is not null && o.TableSets.Contains(tableSet)) ?? Outlines.FirstOrDefault(o => o.TableSets.IsEmpty)
        ?? throw NoOutline(tableSet ?? "");

    /// <summary>How the documents of an outline look.</summary>
    public PaperStyle PaperOf(NarrativeOutline outline) => _papers[outline.Id];

    /// <summary>The templates of an outline: its own, else those that it shares with others.</summary>
    public Func<string, string?> TemplatesOf(NarrativeOutline outline) => name => _templates.Read($"{outline.Id}/{name}") ?? _templates.Read($"{Common}/{name}");

    private UsageException NoOutline(string asked) => new(AppPhrases.Of("usage.noOutline", ("outline", asked), ("outlines", string.Join('、', Outlines.Select(o => o.Id)))));
}
