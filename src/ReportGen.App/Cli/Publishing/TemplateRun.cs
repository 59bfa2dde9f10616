using System.Text.Json;
using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Templating;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.App.Cli.Publishing;

/// <summary>A template that the user named, read and rendered with what lies beside it.</summary>
internal static class TemplateRun
{
    /// <summary>Reads a template; its errors stand in it.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no text.</exception>
    public static Template Parse(string file) => Template.Parse(new TemplateSource(Path.GetFileName(file), Text(file)));

    /// <summary>Renders it. Templates that it includes lie in its folder.</summary>
    /// <exception cref="UsageException">There is no such model, or it is no JSON object.</exception>
    public static RenderResult Render(Template template, string file, string? model, CancellationToken cancelled)
    {
        var result = template.Render(Model(model), new RenderOptions { Limits = TemplateLimits.ForReports, Includes = Beside(file), Cancellation = cancelled });
        cancelled.ThrowIfCancellationRequested();
        return result;
    }

    /// <summary>The templates of its folder, which it may include.</summary>
    public static TemplateIncludes Beside(string file) => new(new TemplateFolder(Path.GetDirectoryName(Path.GetFullPath(file))!).Read);

    /// <summary>Tells errors, one after the other.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Session session, IReadOnlyList<TemplateError> errors)
    {
        foreach (var error in errors)
        {
            session.Out.WriteLine(error.Say(session.Language == Language.English ? TemplateLanguage.English : TemplateLanguage.Chinese));
        }

        session.Error.WriteLine(session.Say("template.count", ("count", errors.Count)));
        return errors.Count == 0 ? ExitCode.Ok : ExitCode.Findings;
    }

    private static TemplateObject Model(string? file)
    {
        if (file is null) return new TemplateObject();
        try
        {
            var model = JsonModel.Read(Text(file));
            return model.Kind == ValueKind.Object ? model.AsObject : throw new UsageException(AppPhrases.Of("usage.modelNoObject", ("file", file)));
        }
        catch (JsonException broken)
        {
            throw new UsageException(AppPhrases.Of("usage.modelBroken", ("file", file), ("line", (broken.LineNumber ?? 0) + 1)));
        }
    }

    private static string Text(string file) =>
        File.Exists(file) ? TextFile.Read(file)
        : throw new UsageException(AppPhrases.Of(Directory.Exists(file) ? "usage.isFolder" : "usage.noInput", ("inputs", file)));
}
