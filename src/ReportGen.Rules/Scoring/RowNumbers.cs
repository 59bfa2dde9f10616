namespace ReportGen.Rules.Scoring;

/// <summary>Target and actual value of a row, both in its measure unit and both exact.</summary>
internal readonly record struct RowNumbers(decimal Target, decimal Actual);
