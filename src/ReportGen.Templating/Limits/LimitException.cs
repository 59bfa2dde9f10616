namespace ReportGen.Templating.Limits;

/// <summary>A limit was reached where no place is known; the rendering tells it at the statement that is being executed.</summary>
internal sealed class LimitException(string key, string value) : Exception(key)
{
    public string Key => Message;

    /// <summary>The limit.</summary>
    public string Value { get; } = value;
}
