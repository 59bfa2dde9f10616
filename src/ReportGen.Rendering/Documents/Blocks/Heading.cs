namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>A heading on a line of its own; it stays with what follows it.</summary>
/// <param name="Level">From 1 (第一部分) over 2 (一、), 3 (（一）) and 4 (1.) to 5 (（1）).</param>
/// <param name="Text">The whole line, its number included.</param>
public sealed record Heading(int Level, string Text) : Block
{
    /// <summary>The lowest level.</summary>
    public const int Deepest = 5;

    public int Level { get; } = Level is >= 1 and <= Deepest ? Level : throw new ArgumentOutOfRangeException(nameof(Level), Level, "a heading has a level of 1 to 5");
}
