using BenchmarkDotNet.Attributes;
using ReportGen.Templating;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Benchmarks;

/// <summary>A narrative of 2 KB: parsed once, rendered often. To be judged by the official library's 107-142 µs and 86-122 KiB a render, 107-125 µs and 173 KiB a parse.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private string _text = "";
    private TemplateObject _model = null!;
    private TemplateObject _traced = null!;
    private Template _template = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var folder = KitBenchmarks.Root("tests", "cases", "scriban", "bench");
        _text = File.ReadAllText(Path.Combine(folder, "narrative.sbn"));
        _model = JsonModel.Read(File.ReadAllText(Path.Combine(folder, "model.json"))).AsObject;
        _traced = WithOrigins(Value.Of(_model)).AsObject;
        _template = Template.Parse(new TemplateSource("narrative.sbn", _text));
    }

    [Benchmark(Baseline = true)]
    public string? Render() => _template.Render(_model).Text;

    /// <summary>Every value of the model has an origin, every figure of the text its place.</summary>
    [Benchmark]
    public int RenderTraced() => _template.Render(_traced).Trace.Length;

    [Benchmark]
    public int Parse() => Template.Parse(new TemplateSource("narrative.sbn", _text)).Errors.Length;

    private static Value WithOrigins(Value value)
    {
        if (value.Kind == ValueKind.Object)
        {
            var made = new TemplateObject();
            foreach (var name in value.AsObject.Names) made[name] = WithOrigins(value.AsObject[name]);
            return Value.Of(made);
        }

        if (value.Kind != ValueKind.Array) return value.WithOrigin(new object());
        var array = new TemplateArray();
        foreach (var item in value.AsArray.Items) array.Add(WithOrigins(item));
        return Value.Of(array);
    }
}
