using System.Collections.Immutable;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Collects what is met in one file.</summary>
internal sealed class InspectionLog
{
    private readonly ImmutableArray<FileText>.Builder _texts = ImmutableArray.CreateBuilder<FileText>();
    private readonly ImmutableArray<FileTrace>.Builder _traces = ImmutableArray.CreateBuilder<FileTrace>();

    /// <summary>A text, and a trace where a path of a machine stands in it.</summary>
    public void Add(FileText text)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return;
        }

        _texts.Add(text);
        AddPath(text.Part, text.Spot, text.Text);
    }

    public void Add(TraceKind kind, string part, string spot, string text) => Add(new FileTrace(kind, part, spot, text));

    public void Add(FileTrace trace) => _traces.Add(trace);

    /// <summary>A path of a machine or an address within an office, where a text holds one.</summary>
    public void AddPath(string part, string spot, string text)
    {
        if (MachinePath.In(text) is { } path)
        {
            Add(TraceKind.Path, part, spot, path);
        }
    }

    /// <summary>What was met in a file within this one.</summary>
    /// <param name="part">What the inner file is called here.</param>
    /// <param name="inner">What was met in it.</param>
    public void Add(string part, InspectedFile inner)
    {
        _texts.AddRange(inner.Texts.Select(t => t with { Part = part, Spot = Inner(t.Part, t.Spot) }));
        _traces.AddRange(inner.Traces.Select(t => t with { Part = part, Spot = Inner(t.Part, t.Spot) }));
    }

    public InspectedFile ToFile() => new(_texts.ToImmutable(), _traces.ToImmutable());

    private static string Inner(string part, string spot) => spot.Length == 0 ? part : $"{part}!{spot}";
}
