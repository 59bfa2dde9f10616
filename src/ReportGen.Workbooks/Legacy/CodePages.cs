using System.Text;

namespace ReportGen.Workbooks.Legacy;

/// <summary>The encodings from before Unicode. They are asked for by hand and not registered, so that nothing else in the program changes.</summary>
internal static class CodePages
{
    private const int Gb18030 = 54936;

    /// <summary>GB18030 holds all of GBK and GB2312; a wrong byte becomes the replacement character.</summary>
    public static Encoding Chinese { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030)!;

    /// <summary>A code page by its number; Chinese for one that is not known, and for 936, whose letters are all in it.</summary>
    public static Encoding Of(int number) => number switch
    {
        1200 => Encoding.Unicode,
        0x8000 => CodePagesEncodingProvider.Instance.GetEncoding(10000)!,
        0x8001 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        0 or 367 or 936 or Gb18030 => Chinese,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Chinese,
    };

    /// <summary>A code page by the name that a web page or an XML file gives; null for one that is not known.</summary>
    public static Encoding? Of(string name) => name.ToUpperInvariant() switch
    {
        "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" or "CP936" => Chinese,
        "UTF-8" or "UTF8" => Encoding.UTF8,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
