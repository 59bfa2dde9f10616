using System.CommandLine;
using ReportGen.App.Kits;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Cli.Kits;

/// <summary>
/// <c>profile diff A B INPUT...</c>: which values of two profiles differ, and which forms change score or grade by it. A difference is no fault: the
/// exit code is 0 with and without one.
/// </summary>
internal static class ProfileDiffCommand
{
    private const string FileName = "profile.yaml";

    public static Command Make(Session session)
    {
        var a = new Argument<string>("A") { Description = session.Say("argument.profileA") };
        var b = new Argument<string>("B") { Description = session.Say("argument.profileB") };
        var inputs = new Argument<string[]>("INPUT") { Description = session.Say("argument.inputs"), Arity = ArgumentArity.ZeroOrMore };
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var command = new Command("diff", session.Say("command.profileDiff")) { a, b, inputs, asJson, templates, kit };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var library = Session.Kits(parsed.GetValue(templates));
            var (old, @new) = (ProfileOf(parsed.GetRequiredValue(a), library), ProfileOf(parsed.GetRequiredValue(b), library));
            var values = ProfileDiff.Of(old, @new);
            var forms = new List<FormDifference>();
            if (parsed.GetValue(inputs) is { Length: > 0 } named)
            {
                var results = Processing.ProcessAll(session, parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), Processing.Inputs(named), cancelled);
                forms.AddRange(results.SelectMany(r => r.Forms).Select(f => FormDifference.Of(f, old, @new)));
                session.Error.Write(FindingsText.Write([.. results.SelectMany(r => r.Findings)], session.Language));
            }

            if (parsed.GetValue(asJson))
            {
                session.WriteJson(ProfileDiffJson.Write(old, @new, values, forms));
            }
            else
            {
                session.Out.Write(ProfileDiffText.Write(old, @new, values, forms, session));
            }

            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    /// <summary>The profile of a kit by its id, or a profile.yaml by its path or folder.</summary>
    /// <exception cref="UsageException">There is neither.</exception>
    /// <exception cref="BrokenKitException">It has faults.</exception>
    private static Profile ProfileOf(string name, KitLibrary library)
    {
        if (library.Ids.Contains(name)) return library.Find(name)!.Profile;

        var path = Directory.Exists(name) ? Path.Combine(name, FileName) : name;
        if (!File.Exists(path))
        {
            throw new UsageException(AppPhrases.Of("usage.noProfile", ("profile", name), ("kits", string.Join("、", library.Ids))));
        }

        var (profile, faults) = KitFolder.InspectProfile(path);
        return profile is not null && faults.Count == 0 ? profile : throw new BrokenKitException(name, faults);
    }
}
