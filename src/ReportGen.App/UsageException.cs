using ReportGen.Model.Phrases;

namespace ReportGen.App;

/// <summary>The user asked for something that cannot be: told in a sentence, exit code 2.</summary>
internal sealed class UsageException(Phrase what) : Exception(what.ToString())
{
    public Phrase What { get; } = what;
}
