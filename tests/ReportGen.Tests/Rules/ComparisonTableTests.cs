namespace ReportGen.Tests.Rules;

/// <summary>docs/自评与规则对照.md is what the program computes from the published forms beside the repository.</summary>
public sealed class ComparisonTableTests
{
    private const string Name = "自评与规则对照.md";

    [SkippableFact]
    public void The_table_in_the_documents_is_what_the_program_computes()
    {
        var cases = SharedCases.Folder("cases");
        MustRun.SkipUnless(Directory.Exists(cases), "../shared/cases (published forms)");

        var forms = from folder in Directory.GetDirectories(cases).Order(StringComparer.Ordinal)
                    from file in Directory.GetFiles(Path.Combine(folder, "xlsx"), "*.xlsx").Order(StringComparer.Ordinal)
                    select ($"{Path.GetFileName(folder)} · {Path.GetFileNameWithoutExtension(file)}", PublishedForm.Read(file));
        var received = ComparisonTable.Write(forms);
        var document = Repository.File("docs", Name);
        if (File.Exists(document) && File.ReadAllText(document) == received) return;

        var beside = Repository.File("tests", "cases", "comparison", "received", Name);
        Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
        File.WriteAllText(beside, received);
        Assert.Fail($"docs/{Name} differs from {beside}; if that is right, move it there");
    }
}
