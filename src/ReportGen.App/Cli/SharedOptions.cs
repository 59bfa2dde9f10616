using System.CommandLine;

namespace ReportGen.App.Cli;

/// <summary>Options that several commands have in common.</summary>
internal static class SharedOptions
{
    private const int MostJobs = 256;

    public static Option<string?> Templates(Session session) => new("--templates") { Description = session.Say("option.templates"), HelpName = "DIR" };

    public static Option<string?> Kit(Session session) => new("--kit") { Description = session.Say("option.kit"), HelpName = "KIT" };

    public static Option<string> FailOn(Session session)
    {
        var option = new Option<string>("--fail-on") { Description = session.Say("option.failOn"), DefaultValueFactory = _ => "error" };
        option.AcceptOnlyFromAmong("error", "warning", "hint", "none");
        return option;
    }

    public static Option<int> Jobs(Session session) =>
        new("--jobs", "-j") { Description = session.Say("option.jobs"), DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };

    /// <exception cref="UsageException">It makes no sense.</exception>
    public static int JobsOf(int jobs) => Within(jobs, 1, MostJobs, "--jobs");

    /// <summary>A number that a person gave, if it makes sense.</summary>
    /// <exception cref="UsageException">It does not.</exception>
    public static int Within(int number, int least, int most, string name) => number >= least && number <= most
        ? number
        : throw new UsageException(AppPhrases.Of("usage.outside", ("name", name), ("least", least), ("most", most)));

    public static Argument<string[]> Inputs(Session session) => new("INPUT") { Description = session.Say("argument.inputs"), Arity = ArgumentArity.OneOrMore };

    public static Argument<string> OneFile(Session session) => new("FILE") { Description = session.Say("argument.file") };
}
