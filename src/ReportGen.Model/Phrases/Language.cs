namespace ReportGen.Model.Phrases;

/// <summary>The language in which people are spoken to. Chinese comes first; English with <c>--lang en</c>.</summary>
public enum Language
{
    Chinese,
    English,
}
