using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace ReportGen.Benchmarks.Start;

/// <summary>
/// The profile that tells crossgen2 what to compile ahead beside what it finds by itself (.mibc): generic code over structs that is reached only
/// through interfaces, above all LINQ over tuples. It is an assembly that nobody runs: a method for each group of assemblies that names the
/// methods one after another, and <c>AssemblyDictionary</c>, which names the groups.
/// </summary>
internal sealed class StartProfile(TypeNames types)
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
    private const MethodAttributes Global = MethodAttributes.Public | MethodAttributes.Static;

    private readonly HashSet<MethodBase> _methods = [];

    /// <summary>How many methods were compiled that could not be found.</summary>
    public int Unknown { get; private set; }

    public int Count => _methods.Count;

    public void Add(StartTrace trace)
    {
        foreach (var compiled in trace.Methods)
        {
            var found = Find(trace, compiled);
            if (found.Count == 0) Unknown++;
            _methods.UnionWith(found);
        }
    }

    public void Write(string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("start"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("start");
        var dictionary = module.DefineGlobalMethod("AssemblyDictionary", Global, typeof(void), null);
        var groups = dictionary.GetILGenerator();
        foreach (var group in _methods.GroupBy(AssembliesOf).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var method = module.DefineGlobalMethod("Of " + group.Key, Global, typeof(void), null);
            Name(group, module, method.GetILGenerator());
            groups.Emit(OpCodes.Ldstr, group.Key);
            groups.Emit(OpCodes.Ldtoken, method);
            groups.Emit(OpCodes.Pop);
        }

        groups.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = zip.CreateEntry(Path.GetFileName(path) + ".dll", CompressionLevel.SmallestSize).Open();
        assembly.Save(entry);
    }

    private static void Name(IEnumerable<MethodBase> methods, ModuleBuilder module, ILGenerator code)
    {
        foreach (var method in methods.OrderBy(m => m.DeclaringType!.ToString(), StringComparer.Ordinal).ThenBy(m => m.ToString(), StringComparer.Ordinal))
        {
            code.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
    }

    /// <summary>The method and its overloads with as many parameters: one too many costs a few bytes.</summary>
    private List<MethodBase> Find(StartTrace trace, CompiledMethod compiled)
    {
        try
        {
            var arguments = Array.ConvertAll(compiled.Arguments, a => types.Find(trace, a));
            return [.. types.Find(compiled.Type).SelectMany(t => t.GetMembers(Own)).OfType<MethodBase>()
                .Where(m => m.Name == compiled.Name && m.GetParameters().Length == compiled.Parameters && ArityOf(m) == arguments.Length)
                .Select(m => arguments.Length == 0 ? m : ((MethodInfo)m).MakeGenericMethod(arguments))];
        }
        catch (ArgumentException)
        {
            // Not every reference type may stand where this one stood.
            return [];
        }
    }

    private static int ArityOf(MethodBase method) => method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;

    /// <summary>The assembly of the method, then those of what it was made of, each with a semicolon: it is left out where one of them is missing.</summary>
    private static string AssembliesOf(MethodBase method)
    {
        var others = new SortedSet<string>(StringComparer.Ordinal);
        AddAssemblies(method.DeclaringType!, others);
        foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : []) AddAssemblies(argument, others);

        var first = method.DeclaringType!.Assembly.GetName().Name!;
        others.Remove(first);
        return string.Concat(others.Prepend(first).Select(name => name + ";"));
    }

    private static void AddAssemblies(Type type, SortedSet<string> names)
    {
        while (type.HasElementType) type = type.GetElementType()!;

        names.Add(type.Assembly.GetName().Name!);
        foreach (var argument in type.GetGenericArguments()) AddAssemblies(argument, names);
    }
}
