namespace ReportGen.Workbooks.Inspection;

/// <summary>What a file can carry beside what it shows.</summary>
public enum TraceKind
{
    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who saved it last.</summary>
    LastAuthor,

    /// <summary>The company of the program's owner.</summary>
    Company,

    /// <summary>A manager's name.</summary>
    Manager,

    /// <summary>The template that it was made from.</summary>
    Template,

    /// <summary>A property that a person or a system has added.</summary>
    CustomProperty,

    /// <summary>A path of a machine, or an address within an office.</summary>
    Path,

    /// <summary>A sheet that is not shown, with content.</summary>
    HiddenSheet,

    /// <summary>A row that is not shown, with content.</summary>
    HiddenRow,

    /// <summary>A column that is not shown, with content.</summary>
    HiddenColumn,

    /// <summary>A text that is not shown.</summary>
    HiddenText,

    /// <summary>A text in the colour of its background.</summary>
    BackgroundColored,

    /// <summary>Cells beside the area that is printed.</summary>
    OutsidePrintArea,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A change that nobody has accepted or refused.</summary>
    Revision,

    /// <summary>Something taken from another file or from the net.</summary>
    ExternalLink,

    /// <summary>A connection to a database.</summary>
    Connection,

    /// <summary>A whole file within the file.</summary>
    EmbeddedObject,

    /// <summary>A macro, a control or a script.</summary>
    Code,

    /// <summary>Protection against changes.</summary>
    Protection,

    /// <summary>The settings of a printer, often with the machine's name.</summary>
    PrinterSettings,

    /// <summary>A small picture of an earlier state.</summary>
    Thumbnail,

    /// <summary>A part of the file, or all of it, could not be looked into.</summary>
    NotInspected,
}
