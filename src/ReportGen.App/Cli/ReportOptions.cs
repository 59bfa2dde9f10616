using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Json;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli;

/// <summary>How findings are reported, and where: <c>--format</c>, <c>--output</c>, <c>--overwrite</c>.</summary>
internal sealed class ReportOptions
{
    private const string Annotated = "annotated";

    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly Option<bool> _overwrite;

    /// <param name="session">Speaks the language of the run.</param>
    /// <param name="canAnnotate">True where copies of the inputs with everything marked may be asked for.</param>
    public ReportOptions(Session session, bool canAnnotate = false)
    {
        _format = new Option<string>("--format") { Description = session.Say(canAnnotate ? "option.format" : "option.plainFormat"), DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong(["text", "json", "sarif", "xlsx", .. canAnnotate ? [Annotated] : Array.Empty<string>()]);
        _output = new Option<string?>("--output", "-o") { Description = session.Say(canAnnotate ? "option.checkOutput" : "option.reportOutput"), HelpName = canAnnotate ? "FILE|DIR" : "FILE" };
        _overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_overwrite);
    }

    /// <summary>The folder for copies with everything marked; null where they were not asked for.</summary>
    /// <exception cref="UsageException">They were asked for, and no folder named.</exception>
    public string? FolderOfCopies(ParseResult parsed) => parsed.GetRequiredValue(_format) != Annotated ? null
        : parsed.GetValue(_output) ?? throw new UsageException(AppPhrases.Of("usage.annotatedNeedsOutput"));

    public bool Overwrites(ParseResult parsed) => parsed.GetValue(_overwrite);

    /// <summary>The file that the report goes to; null where it is shown.</summary>
    /// <exception cref="UsageException">A report workbook was asked for, and no file named.</exception>
    public OutputFile? Target(ParseResult parsed)
    {
        var target = OutputFile.Of(parsed.GetValue(_output), parsed.GetValue(_overwrite));
        return parsed.GetRequiredValue(_format) == "xlsx" && target is null ? throw new UsageException(AppPhrases.Of("usage.xlsxNeedsOutput")) : target;
    }

    /// <summary>Writes the findings of some files.</summary>
    public void Write(Session session, ParseResult parsed, OutputFile? target, IReadOnlyList<ProcessedFile> results, string? templates)
    {
        var content = Report(session, parsed.GetRequiredValue(_format), results, templates);
        if (target is null)
        {
            session.WriteJson(content);
        }
        else
        {
            target.Write(content);
        }
    }

    private static byte[] Report(Session session, string format, IReadOnlyList<ProcessedFile> results, string? templates)
    {
        IReadOnlyList<Finding> findings = [.. results.SelectMany(r => r.AllFindings)];
        return format switch
        {
            "json" => JsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", FindingsJson.Schema);
                FindingsJson.Write(json, findings, session.Language);
                json.WriteEndObject();
            }),
            "sarif" => JsonText.Write(json => FindingsSarif.Write(json, findings, session.Language, ProgramVersion.Text)),
            "xlsx" => RunReport.Load(Session.Kits(templates).Folder, session.Language).RenderFindings(results),
            _ => System.Text.Encoding.UTF8.GetBytes(FindingsText.Write(findings, session.Language)),
        };
    }
}
