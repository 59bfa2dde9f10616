namespace ReportGen.Rules.Narratives;

/// <summary>Small readings of a text that several checks share.</summary>
internal static class Sentences
{
    private const string Stops = "。；：";

    /// <summary>The part of a line between two stops that a figure stands in, as a finding quotes it.</summary>
    public static string Around(string line, int at)
    {
        var from = line.LastIndexOfAny(Stops.ToCharArray(), Math.Max(at - 1, 0)) + 1;
        var to = line.IndexOfAny(Stops.ToCharArray(), at);
        return line[from..(to < 0 ? line.Length : to)];
    }
}
