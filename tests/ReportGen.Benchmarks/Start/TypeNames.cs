using System.Reflection;
using System.Runtime.Loader;

namespace ReportGen.Benchmarks.Start;

/// <summary>
/// The types of a build by the names that the runtime gives them. Reference types are of one kind to the compiler (<c>System.__Canon</c>); here
/// <see cref="object"/> stands for them all.
/// </summary>
internal sealed class TypeNames
{
    private const string AnyReference = "System.__Canon";

    private readonly Dictionary<string, Assembly> _assemblies = [];
    private readonly ILookup<string, Type> _types;

    /// <param name="folder">Where the assemblies of the program lie, those of the runtime among them.</param>
    public TypeNames(string folder)
    {
        var whole = Path.GetFullPath(folder);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(whole, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        foreach (var path in Directory.GetFiles(whole, "*.dll").Order(StringComparer.Ordinal)) Add(path);

        Add(typeof(object).Assembly);
        _types = _assemblies.Values.SelectMany(TypesOf).ToLookup(t => t.FullName!.Replace("\\", "", StringComparison.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>All types of that name: compilers write helpers of the same name into several assemblies.</summary>
    public IEnumerable<Type> Find(string name)
    {
        if (name == AnyReference) return [typeof(object)];
        if (name.EndsWith("[]", StringComparison.Ordinal)) return Find(name[..^2]).Select(t => t.MakeArrayType());

        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0) return _types[name];

        var arguments = TypeList.Split(name[(bracket + 1)..^1]).ConvertAll(a => Find(a).First());
        return _types[name[..bracket]].Where(t => t.GetGenericArguments().Length == arguments.Count).Select(t => t.MakeGenericType([.. arguments]));
    }

    /// <summary>The type behind a number of a trace.</summary>
    public Type Find(StartTrace trace, long number)
    {
        var numbered = trace.Types[number];
        if (numbered.IsArray) return Find(trace, numbered.Arguments[0]).MakeArrayType();

        var type = _assemblies[trace.Modules[numbered.Module]].ManifestModule.ResolveType(numbered.Token);
        return type.FullName == AnyReference ? typeof(object)
            : numbered.Arguments.Length == 0 ? type
            : type.MakeGenericType([.. numbered.Arguments.Select(a => Find(trace, a))]);
    }

    private void Add(string path)
    {
        try
        {
            Add(Assembly.Load(AssemblyName.GetAssemblyName(path)));
        }
        catch (Exception other) when (other is BadImageFormatException or FileLoadException)
        {
            // Libraries of the system lie there too.
        }
    }

    private void Add(Assembly assembly) => _assemblies[assembly.GetName().Name!] = assembly;

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }
}
