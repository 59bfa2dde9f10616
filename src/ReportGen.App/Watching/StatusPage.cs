using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>状态.html: how the watch stands, for colleagues. One file without scripts that loads itself again, on a phone and on paper too.</summary>
/// <param name="language">Its language.</param>
internal sealed class StatusPage(Language language)
{
    public const string FileName = "状态.html";
    private const int MostFiles = 300;

    private static readonly Lazy<string> Style = new(LoadStyle);

    public byte[] Write(WatchStatus status, DateTimeOffset changed, DateTimeOffset looked)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"refresh\" content=\"10\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Say("status.title")}</title>\n<style>\n{Style.Value}</style>\n</head>\n<body>\n<h1>{Say("status.title")}</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"state {status.State}\">{Say("status.state." + status.State, ("done", status.Done), ("toDo", status.ToDo))}</p>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"times\">{Say("status.times", ("changed", TimeOf(changed)), ("looked", TimeOf(looked)))}</p>\n");
        Counts(page, status);
        if (status.Files.Length > 0) page.Append(CultureInfo.InvariantCulture, $"<p class=\"lists\">{Link(RunReport.Summary)} {Link(RunReport.Findings)}</p>\n");
        Lines(page, "status.faults", status.Faults.Select(WebUtility.HtmlEncode), "faults");
        Lines(page, "status.working", status.Working.Select(WebUtility.HtmlEncode), "working");
        Lines(page, "status.waiting", status.Waiting.Select(w => Waiting(w, status.Began)), "waiting");
        Results(page, status.Files);
        return Encoding.UTF8.GetBytes(page.Append("</body>\n</html>\n").ToString());
    }

    private void Counts(StringBuilder page, WatchStatus status)
    {
        page.Append("<ul class=\"counts\">\n");
        Count("status.count.files", status.Files.Length, "");
        Count("status.count.good", status.Files.Count(f => f.IsGood), "good");
        Count("status.count.errors", status.Files.Count(f => f.Outcome == FileOutcome.Read && !f.IsGood), "bad");
        Count("status.count.unreadable", status.Files.Count(f => f.Outcome != FileOutcome.Read), "bad");
        Count("status.count.waiting", status.Waiting.Length, "wait");
        page.Append("</ul>\n");

        void Count(string key, int count, string kind) =>
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"{(count == 0 ? "" : kind)}\"><b>{count}</b> {Say(key)}</li>\n");
    }

    private void Lines(StringBuilder page, string heading, IEnumerable<string?> lines, string kind)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;

        page.Append(CultureInfo.InvariantCulture, $"<section class=\"{kind}\">\n<h2>{Say(heading)}</h2>\n<ul>\n");
        foreach (var line in all.Take(MostFiles)) page.Append(CultureInfo.InvariantCulture, $"<li>{line}</li>\n");
        if (all.Count > MostFiles) page.Append(CultureInfo.InvariantCulture, $"<li>{Say("status.more", ("count", all.Count - MostFiles))}</li>\n");
        page.Append("</ul>\n</section>\n");
    }

    private string Waiting(WaitingFile file, DateTimeOffset began) =>
        $"<b>{WebUtility.HtmlEncode(file.Name)}</b> {WebUtility.HtmlEncode(file.Why.In(language))}{Say("status.since", ("time", TimeOf(began + file.Since)))}{(file.IsLong ? Say("status.long", ("advice", file.Advice)) : "")}";

    /// <summary>What came last stands first; what has to be corrected stands before what is good.</summary>
    private void Results(StringBuilder page, ImmutableArray<WatchedFile> files)
    {
        if (files.Length == 0) return;

        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Say("status.results")}</h2>\n<table>\n<thead><tr>");
        foreach (var column in new[] { "file", "result", "outputs", "at" }) page.Append(CultureInfo.InvariantCulture, $"<th>{Say("status.column." + column)}</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var file in files.OrderBy(f => f.IsGood).ThenByDescending(f => f.At).Take(MostFiles))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{(file.IsGood ? "good" : "bad")}\"><td>{WebUtility.HtmlEncode(file.Name)}{(file.IsArchived ? Say("status.archived") : "")}</td>");
            page.Append(CultureInfo.InvariantCulture, $"<td>{ResultOf(file)}</td><td>{string.Join(' ', file.Outputs.Select(Link))}</td><td>{TimeOf(file.At)}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
        if (files.Length > MostFiles) page.Append(CultureInfo.InvariantCulture, $"<p>{Say("status.more", ("count", files.Length - MostFiles))}</p>\n");
        page.Append("</section>\n");
    }

    private string ResultOf(WatchedFile file) => file.Outcome != FileOutcome.Read
        ? $"{Say("status.unreadable")}{WebUtility.HtmlEncode(file.Message)}"
        : Say(file.IsGood ? "status.good" : "status.bad", ("forms", file.Forms), ("errors", file.Errors), ("warnings", file.Warnings), ("hints", file.Hints));

    /// <summary>A way from the page to a file beside it, whatever is in its name.</summary>
    private static string Link(string output) =>
        $"<a href=\"{string.Join('/', output.Split('/').Select(Uri.EscapeDataString))}\">{WebUtility.HtmlEncode(Path.GetFileName(output))}</a>";

    private string Say(string key, params (string Name, object Value)[] arguments) => WebUtility.HtmlEncode(AppPhrases.Of(key, arguments).In(language));

    private static string TimeOf(DateTimeOffset time) => time.ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string LoadStyle()
    {
        using var stream = typeof(StatusPage).Assembly.GetManifestResourceStream("status.css") ?? throw new InvalidOperationException("resource status.css is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
