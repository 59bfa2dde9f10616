namespace ReportGen.Workbooks;

/// <summary>A file that cannot be taken as a workbook. Caught once per file in Batch and told as a finding.</summary>
public sealed class UnreadableWorkbookException : Exception
{
    public UnreadableWorkbookException(UnreadableReason reason, string detail = "", Exception? inner = null)
        : base($"{reason}: {detail}", inner)
    {
        Reason = reason;
        Detail = detail;
    }

    public UnreadableReason Reason { get; }

    /// <summary>The name of the limit in <see cref="ReadLimits"/> that was passed, or the part that is broken; may be empty.</summary>
    public string Detail { get; }

    /// <summary>The value of the limit that was passed; 0 for other reasons.</summary>
    public long Limit { get; private init; }

    /// <summary>The file is beyond a limit.</summary>
    /// <param name="name">The limit's name in <see cref="ReadLimits"/>.</param>
    /// <param name="limit">Its value.</param>
    public static UnreadableWorkbookException Beyond(string name, long limit) => new(UnreadableReason.TooLarge, name) { Limit = limit };
}

/// <summary>Why a file cannot be read as a workbook.</summary>
public enum UnreadableReason
{
    /// <summary>Nothing that holds tables: a picture, a PDF, a document.</summary>
    NotAWorkbook,

    /// <summary>A text or a web page in which there is no table.</summary>
    NoTable,

    /// <summary>It begins as a workbook and breaks off, or its XML is broken.</summary>
    Damaged,

    /// <summary>Encrypted with a password.</summary>
    Encrypted,

    /// <summary>A binary workbook from before Excel 5.0.</summary>
    LegacyBinary,

    /// <summary>.xlsb, .ods, .et or .mht, which are not read; the detail is the ending.</summary>
    OtherFormat,

    /// <summary>Beyond one of <see cref="ReadLimits"/>.</summary>
    TooLarge,

    /// <summary>XML with a document type declaration, which no office program writes and attackers do.</summary>
    DocumentType,

    /// <summary>A workbook whose sheets hold nothing at all.</summary>
    NoContent,
}
