using System.Text.Json;
using ReportGen.Templating;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Templating.Conformance;

/// <summary>A template, and what the language makes of it: a text, or an error of a phase at a place.</summary>
internal sealed class ConformanceCase(JsonElement line)
{
    public string Id { get; } = line.GetProperty("id").GetString()!.Replace("open/", "", StringComparison.Ordinal);

    public string Group { get; } = line.GetProperty("group").GetString()!;

    /// <summary>All cases of a file.</summary>
    public static List<ConformanceCase> ReadAll(string file) => [.. File.ReadLines(file).Select(l => new ConformanceCase(JsonDocument.Parse(l).RootElement))];

    /// <summary>What is wrong; null where the case gives what it must.</summary>
    public string? Complaint()
    {
        var received = Run();
        var expected = Expected();
        return received == expected ? null : $"{Id}: {line.GetProperty("template").GetRawText()}\n  expected {expected}\n  received {received}";
    }

    private string Expected()
    {
        if (line.TryGetProperty("expected", out var text)) return "text " + text.GetString();
        var error = line.GetProperty("errors")[0];
        return $"{line.GetProperty("kind").GetString()} error at {error.GetProperty("line")},{error.GetProperty("col")}";
    }

    private string Run()
    {
        var template = Template.Parse(new TemplateSource("text", line.GetProperty("template").GetString()!));
        var result = template.Render(Model(), new RenderOptions { Includes = Includes() });
        if (result.Text is not null) return "text " + result.Text;
        var place = result.Errors[0].Position;
        return $"{(template.Errors.IsEmpty ? "runtime" : "parse")} error at {place.Line},{place.Column}";
    }

    private TemplateObject Model()
    {
        if (!line.TryGetProperty("model", out var model)) return new TemplateObject();
        var numbers = line.GetProperty("numbers")[0].GetString() switch { "mixed" => JsonNumbers.Mixed, "decimal" => JsonNumbers.Decimal, _ => JsonNumbers.Typed };
        return JsonModel.Read(model, numbers).AsObject;
    }

    private TemplateIncludes? Includes()
    {
        if (!line.TryGetProperty("includes", out var includes)) return null;
        return new TemplateIncludes(name => includes.TryGetProperty(name, out var text) ? text.GetString() : null);
    }
}
