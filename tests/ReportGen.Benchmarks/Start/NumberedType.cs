namespace ReportGen.Benchmarks.Start;

/// <summary>A type that the runtime gave a number.</summary>
/// <param name="Module">The number of its module.</param>
/// <param name="Token">Its token there.</param>
/// <param name="Arguments">What it was made of.</param>
/// <param name="IsArray">An array of its only argument.</param>
internal sealed record NumberedType(long Module, int Token, long[] Arguments, bool IsArray);
