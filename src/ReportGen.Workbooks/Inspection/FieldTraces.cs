namespace ReportGen.Workbooks.Inspection;

/// <summary>Fields of a .docx that show a path, or take something from another file.</summary>
internal static class FieldTraces
{
    private static readonly HashSet<string> Linked = new(StringComparer.OrdinalIgnoreCase) { "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "IMPORT" };

    public static void Read(string instruction, string part, string spot, InspectionLog log)
    {
        var field = instruction.Trim();
        var word = field.Split(' ', 2)[0];
        if (Linked.Contains(word))
        {
            log.Add(TraceKind.ExternalLink, part, spot, field);
        }
        else if (word.Equals("FILENAME", StringComparison.OrdinalIgnoreCase) && field.Contains(@"\p", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(TraceKind.Path, part, spot, field);
        }
    }
}
