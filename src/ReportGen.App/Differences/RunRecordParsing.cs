using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ReportGen.App.Differences;

/// <summary>Takes a record out of a JSON document. What is missing or of another kind ends in an exception; <see cref="RunRecordReader"/> says it in a sentence.</summary>
internal sealed class RunRecordParsing
{
    private static readonly string[] Totals = ["self", "rule", "determined", "executionRate"];
    private static readonly string[] Grades = ["grade", "ruleGrade"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <param name="name">As the user named it.</param>
    /// <param name="run">The document.</param>
    public RunRecord Record(string name, JsonElement run) => new()
    {
        Name = name,
        Program = Text(run, "program"),
        Build = TextOrNull(run, "build"),
        Recognition = TextOrNull(run, "recognition"),
        Options = Options(run),
        Layouts = Texts(run, "layouts"),
        Kits = All(run, "kits", k => new RecordedKit(Text(k, "id"), $"{Text(k, "version")} / {Text(k, "profileVersion")}", TextOrNull(k, "fingerprint") ?? "", Texts(k, "files"))),
        Inputs = All(run, "inputs", i => new RecordedInput(Text(i, "file"), Text(i, "sha256"), Text(i, "outcome"), All(i, "forms", Form))),
        Findings = All(run, "findings", f => new RecordedFinding(
            Text(f, "id"), Text(f, "severity"), Text(f, "file"), Text(f, "sheet"), Text(f, "cell"), Text(f, "message"), Text(f, "value"), Number(f.GetProperty("difference")))),
        Outputs = Texts(run, "outputs"),
    };

    private RecordedForm Form(JsonElement form) => new()
    {
        Sheet = Text(form, "sheet"),
        Cell = Text(form, "cell"),
        Kit = Text(form, "kit"),
        Agency = TextOrNull(form, "agency") ?? "",
        Project = Text(form, "project"),
        Output = Text(form, "output"),
        Scores = Scores(form.GetProperty("scores")),
        Rows = form.TryGetProperty("rows", out _) ? All(form, "rows", Row) : null,
    };

    private RecordedRow Row(JsonElement row) => new(row.TryGetProperty("execution", out var execution) && execution.GetBoolean(), Text(row, "cell"), Text(row, "name"))
    {
        Target = Text(row, "target"),
        Actual = Text(row, "actual"),
        Weight = Number(row.GetProperty("weight")),
        Self = Number(row.GetProperty("self")),
        Rule = Number(row.GetProperty("rule")),
    };

    private ImmutableSortedDictionary<string, string?> Scores(JsonElement scores) =>
        Totals.Select(n => (Name: n, Value: Number(scores.GetProperty(n)))).Concat(Grades.Select(g => (Name: g, Value: (string?)Text(scores, g))))
            .ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, string> Options(JsonElement run)
    {
        var options = run.TryGetProperty("options", out var there)
            ? there.EnumerateObject().Select(o => (o.Name, Value: o.Value.ValueKind == JsonValueKind.String ? o.Value.GetString()! : o.Value.GetRawText()))
            : [];
        return options.Append((Name: "shard", Value: run.TryGetProperty("shard", out var shard) ? $"{shard.GetProperty("number").GetInt32()}/{shard.GetProperty("of").GetInt32()}" : ""))
            .ToImmutableSortedDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal);
    }

    private ImmutableSortedDictionary<string, string> Texts(JsonElement of, string name) => of.TryGetProperty(name, out var there)
        ? there.EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => Shared(p.Value.GetString() ?? throw new FormatException(p.Name)), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    private static ImmutableArray<T> All<T>(JsonElement of, string name, Func<JsonElement, T> read) => [.. of.GetProperty(name).EnumerateArray().Select(read)];

    private string Text(JsonElement of, string name) => Shared(of.GetProperty(name).GetString() ?? throw new FormatException(name));

    private static string? TextOrNull(JsonElement of, string name) => of.TryGetProperty(name, out var there) ? there.GetString() : null;

    /// <summary>6 and 6.00 are one number.</summary>
    private string? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : Shared(value.GetDecimal().ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>Numbers, names of sheets, names of indicators come again and again.</summary>
    private string Shared(string text)
    {
        _texts.TryAdd(text, text);
        return _texts[text];
    }
}
