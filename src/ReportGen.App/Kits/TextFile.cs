using ReportGen.Workbooks.Legacy.Text;

namespace ReportGen.App.Kits;

/// <summary>A text that people write: UTF-8 or, as older editors still save it, GB18030. Read wrongly it would be printed as rubbish without a word.</summary>
internal static class TextFile
{
    /// <summary>Twenty times the longest that anybody has written.</summary>
    private const int MostKilobytes = 512;

    /// <summary>Its text.</summary>
    /// <exception cref="UsageException">The file is no text, or larger than a person writes.</exception>
    public static string Read(string path) =>
        new FileInfo(path).Length > MostKilobytes * 1024 ? throw new UsageException(AppPhrases.Of("usage.textTooLarge", ("file", path), ("most", MostKilobytes)))
        : TextDecoding.Decode(File.ReadAllBytes(path)) ?? throw new UsageException(AppPhrases.Of("usage.noText", ("file", path)));
}
