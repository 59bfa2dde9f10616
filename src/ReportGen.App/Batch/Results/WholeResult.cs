namespace ReportGen.App.Batch.Results;

/// <summary>A result as the ledger keeps it, with what the checks over the batch need of its kit.</summary>
internal static class WholeResult
{
    public static FileResult Of(byte[] result, FileProcessing processing)
    {
        var file = ResultReader.ReadWhole(result);
        return file with { Forms = [.. file.Forms.Select(f => f with { Digest = f.Digest! with { Severities = processing.Find(f.Kit)!.Profile.Severities } })] };
    }
}
