using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace ReportGen.Benchmarks.Start;

/// <summary>What one run of the published program still compiled, from the runtime's own trace (<c>DOTNET_EnableEventPipe</c>).</summary>
internal sealed class StartTrace
{
    private const byte ArrayElement = 0x1D;

    private readonly Dictionary<long, CompiledMethod> _methods = [];
    private readonly Dictionary<long, long[]> _arguments = [];

    public StartTrace(string path)
    {
        using var events = new EventPipeEventSource(path);
        events.Clr.MethodLoadVerbose += Loaded;
        events.Clr.MethodMethodDetails += Detailed;
        events.Clr.LoaderModuleLoad += module => Modules[module.ModuleID] = Path.GetFileNameWithoutExtension(module.ModuleILPath);
        events.Clr.TypeBulkType += Numbered;
        events.Process();
    }

    /// <summary>The names of the assemblies by the numbers of their modules.</summary>
    public Dictionary<long, string> Modules { get; } = [];

    public Dictionary<long, NumberedType> Types { get; } = [];

    public IEnumerable<CompiledMethod> Methods => _methods.Select(m => m.Value with { Arguments = _arguments.GetValueOrDefault(m.Key) ?? [] });

    private void Loaded(MethodLoadUnloadVerboseTraceData method)
    {
        // Glue that the runtime writes itself has no name that a compiler could find.
        if (!method.IsDynamic) _methods[method.MethodID] = new CompiledMethod(method.MethodNamespace, method.MethodName, method.MethodSignature, []);
    }

    private void Detailed(MethodDetailsTraceData method) =>
        _arguments[method.MethodID] = [.. Enumerable.Range(0, method.TypeParameterCount).Select(i => (long)method.TypeParameters(i))];

    private void Numbered(GCBulkTypeTraceData types)
    {
        for (var i = 0; i < types.Count; i++)
        {
            var type = types.Values(i);
            var arguments = Enumerable.Range(0, type.TypeParameterCount).Select(a => (long)type.TypeParameterID(a));
            Types[(long)type.TypeID] = new NumberedType((long)type.ModuleID, type.TypeNameID, [.. arguments], type.CorElementType == ArrayElement);
        }
    }
}
