namespace ReportGen.Tests;

/// <summary>
/// Tests that need something beside the repository say so and are skipped where it is missing; where REPORTGEN_TESTS_MUST_RUN is set, as in CI,
/// a missing thing is a failure.
/// </summary>
internal static class MustRun
{
    public static void SkipUnless(bool present, string what)
    {
        if (!present && Environment.GetEnvironmentVariable("REPORTGEN_TESTS_MUST_RUN") is { Length: > 0 })
        {
            Assert.Fail($"{what} is missing, and here the test must run");
        }

        Skip.IfNot(present, $"skipped: {what} is missing");
    }

    /// <summary>The first of some programs that is on the path; null where none is.</summary>
    public static string? Find(params string[] programs) =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from program in programs
         let path = Path.Combine(folder, program)
         where File.Exists(path)
         select path).FirstOrDefault();
}
