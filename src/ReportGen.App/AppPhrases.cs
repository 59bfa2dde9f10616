using ReportGen.Model.Phrases;

namespace ReportGen.App;

/// <summary>What this room says itself: help, run reports, faults of kits.</summary>
public static class AppPhrases
{
    private static readonly Lazy<Phrasebook> Own = new(() => Phrasebook.Load(typeof(AppPhrases).Assembly, "app"));

    public static Phrasebook Book => Own.Value;

    public static Phrase Of(string key, params (string Name, object Value)[] arguments) => Book.Phrase(key, arguments);
}
