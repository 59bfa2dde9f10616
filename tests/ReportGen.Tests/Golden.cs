using System.Text;

namespace ReportGen.Tests;

/// <summary>
/// Expected results as files: <c>tests/cases/CASE/expected/FILE</c>. A difference leaves what came instead in <c>received/</c> beside it;
/// <c>tests/approve.sh CASE</c> makes it the expected one, by a person's decision.
/// </summary>
internal static class Golden
{
    public static void Check(string caseName, params (string File, string Received)[] results)
    {
        // All of a case before any is complained of: one approval is then enough.
        var complaints = results.Select(r => Complaint(caseName, r.File, r.Received)).OfType<string>().ToList();
        if (complaints.Count > 0)
        {
            Assert.Fail($"{string.Join('\n', complaints)}\nif it is right: tests/approve.sh {caseName}");
        }
    }

    public static void Check(string caseName, string file, string received) => Check(caseName, (file, received));

    private static string? Complaint(string caseName, string file, string received)
    {
        var folder = Repository.File("tests", "cases", caseName);
        var expectedFile = Path.Combine(folder, "expected", file);
        var receivedFile = Path.Combine(folder, "received", file);
        var text = received.Replace("\r\n", "\n", StringComparison.Ordinal);
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "";
        if (text == expected)
        {
            if (File.Exists(receivedFile))
            {
                File.Delete(receivedFile);
            }

            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, text, new UTF8Encoding(false));
        return $"tests/cases/{caseName}/received/{file} differs from expected at line {FirstDifference(expected, text)}";
    }

    private static string FirstDifference(string expected, string received)
    {
        var (a, b) = (expected.Split('\n'), received.Split('\n'));
        var line = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return $"{line + 1}: expected «{a.ElementAtOrDefault(line)}», received «{b.ElementAtOrDefault(line)}»";
    }
}
