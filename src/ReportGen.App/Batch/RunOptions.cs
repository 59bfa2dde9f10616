using System.Reflection;
using System.Text.Json;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Batch;

/// <summary>What a person may set for a run, as far as it changes results.</summary>
/// <param name="Language">The language of the findings.</param>
internal sealed record RunOptions(Language Language)
{
    /// <summary>The kit that a person has named; null where each form's is recognised.</summary>
    public string? Kit { get; init; }

    /// <summary>What is refused in reading.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Standard;

    /// <summary>Whether each form is written as .xls too.</summary>
    public bool Xls { get; init; }

    /// <summary>Whether each printed form is read again and compared. Without it a run is faster, and believes itself.</summary>
    public bool Audit { get; init; } = true;

    /// <summary>Whether everything is done again, unchanged or not. Changes no result.</summary>
    public bool Force { get; init; }

    /// <summary>Fingerprint of the program, however its version is called.</summary>
    public static string Build { get; } = KitFingerprint.Of([.. Rooms.Select(r => r.ManifestModule.ModuleVersionId.ToString()), ProgramVersion.Full]);

    /// <summary>The program and these options: what was done with others is not taken for done.</summary>
    public string Fingerprint => KitFingerprint.Of(Build, Language.ToString(), Kit ?? "", Limits.ToString(), $"{Xls} {Audit}");

    // A build of the same version with other code gives other results.
    private static IEnumerable<Assembly> Rooms =>
    [
        typeof(Finding).Assembly, typeof(WorkbookReader).Assembly, typeof(Reading.FormReading).Assembly, typeof(Rules.Scoring.FormScoring).Assembly,
        typeof(Rendering.Forms.FormRenderer).Assembly, typeof(RunOptions).Assembly,
    ];

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject("options");
        json.WriteString("kit", Kit ?? "");
        json.WriteString("language", Language == Language.English ? "en" : "zh");
        json.WriteBoolean("xls", Xls);
        json.WriteBoolean("audit", Audit);
        json.WriteString("limits", LimitSetting.Written(Limits));
        json.WriteEndObject();
    }
}
