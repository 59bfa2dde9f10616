namespace ReportGen.Model.Places;

/// <summary>Where something stands: file › sheet › cell. Everything that is read or reported carries one.</summary>
/// <param name="File">The file's name as the user gave it, without folders of this machine; never empty for what was read.</param>
/// <param name="Sheet">The sheet's printed name; empty where a whole file is meant.</param>
/// <param name="Cell">The cell, such as <c>H14</c>; empty where a whole sheet or file is meant.</param>
public readonly record struct Place(string File, string Sheet, string Cell)
{
    /// <summary>A place that means the whole file.</summary>
    public static Place OfFile(string file) => new(file, "", "");

    /// <summary>By the cell and the lengths of the names: hashing the same file and sheet for each of its cells costs more than the few cells that then share a number.</summary>
    public override int GetHashCode()
    {
        var number = ((File?.Length ?? 0) * 31) + (Sheet?.Length ?? 0);
        foreach (var c in Cell ?? "") number = unchecked((number * 31) + c);
        return number;
    }

    public override string ToString() => string.Join(" › ", new[] { File, Sheet, Cell }.Where(p => !string.IsNullOrEmpty(p)));
}
