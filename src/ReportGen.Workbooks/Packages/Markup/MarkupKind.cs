namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>What a reader stands on.</summary>
internal enum MarkupKind
{
    /// <summary>The beginning of an element; an empty element has no end.</summary>
    Start,

    /// <summary>The end of an element.</summary>
    End,

    /// <summary>A text or a piece of one, blanks between elements too.</summary>
    Text,
}
