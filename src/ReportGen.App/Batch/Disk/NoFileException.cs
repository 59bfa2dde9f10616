namespace ReportGen.App.Batch.Disk;

/// <summary>What is there under a file's name is a pipe, a device or a folder: nothing is in it that could be read to its end.</summary>
internal sealed class NoFileException : IOException;
