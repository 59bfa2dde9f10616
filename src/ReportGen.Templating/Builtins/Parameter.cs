namespace ReportGen.Templating.Builtins;

/// <summary>A parameter of a built-in function.</summary>
/// <param name="Name">Its name, for arguments by name.</param>
/// <param name="IsOptional">Whether it may be left out; it is null then.</param>
internal sealed record Parameter(string Name, bool IsOptional)
{
    /// <summary>Reads <c>list delimiter function?</c>; a question mark marks what may be left out.</summary>
    public static Parameter[] List(string signature) =>
        [.. signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => new Parameter(p.TrimEnd('?'), p.EndsWith('?')))];
}
