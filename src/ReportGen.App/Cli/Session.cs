using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using Serilog;

namespace ReportGen.App.Cli;

/// <summary>What every command has at hand: where to speak, in which language, and where the kits lie.</summary>
/// <param name="Out">Results only: text, JSON.</param>
/// <param name="Error">Everything that is told beside.</param>
/// <param name="Language">Chinese, unless <c>--lang en</c>.</param>
internal sealed record Session(TextWriter Out, TextWriter Error, Language Language)
{
    /// <summary>The log of this run; silent until a command that processes files opens it.</summary>
    public ILogger Log { get; set; } = Serilog.Core.Logger.None;

    public string Say(string key, params (string Name, object Value)[] arguments) => AppPhrases.Of(key, arguments).In(Language);

    /// <summary>The kits beside the program, where they were begun to load before the command line was understood; null where it may name others.</summary>
    public Task<KitLibrary>? Usual { get; init; }

    /// <summary>JSON goes out as bytes made it: UTF-8, \n.</summary>
    public void WriteJson(byte[] json) => Out.Write(System.Text.Encoding.UTF8.GetString(json));

    /// <summary>The kits of a templates folder; the one beside the program where none is named.</summary>
    /// <exception cref="UsageException">There is no such folder, or no kit in it.</exception>
    public static KitLibrary Kits(string? templates)
    {
        var folder = templates ?? Path.Combine(AppContext.BaseDirectory, "templates");
        var library = Directory.Exists(folder) ? new KitLibrary(folder) : throw new UsageException(AppPhrases.Of("usage.noTemplates", ("folder", folder)));
        return library.Ids.Any() ? library : throw new UsageException(AppPhrases.Of("usage.noKits", ("folder", folder)));
    }

    /// <summary>The same, on another thread, which goes on to load them all unless a person has named the one. Faults are told where the result is asked for.</summary>
    public static Task<KitLibrary> KitsAhead(string? templates, string? kit) => Task.Run(() =>
    {
        var library = Kits(templates);
        if (kit is null) library.BeginLoading();
        return library;
    });
}
