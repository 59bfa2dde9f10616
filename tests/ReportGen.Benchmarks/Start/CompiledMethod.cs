namespace ReportGen.Benchmarks.Start;

/// <summary>A method that was compiled while the program ran, as the runtime names it.</summary>
/// <param name="Type">The type with what it was made of: <c>System.Linq.Lookup`2[System.Int32,System.__Canon]</c>.</param>
/// <param name="Name">The method.</param>
/// <param name="Signature">Its signature, generic parameters by their numbers.</param>
/// <param name="Arguments">What the method itself was made of, as numbers of types.</param>
internal sealed record CompiledMethod(string Type, string Name, string Signature, long[] Arguments)
{
    /// <summary>How many parameters it takes.</summary>
    public int Parameters
    {
        get
        {
            var list = Signature[(Signature.IndexOf("  (", StringComparison.Ordinal) + 3)..Signature.LastIndexOf(')')];
            return string.IsNullOrWhiteSpace(list) ? 0 : TypeList.Split(list).Count;
        }
    }
}
