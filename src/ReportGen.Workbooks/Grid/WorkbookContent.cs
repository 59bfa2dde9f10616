namespace ReportGen.Workbooks.Grid;

/// <summary>What a file really holds, whatever its name says.</summary>
public enum WorkbookContent
{
    /// <summary>A zip package: .xlsx, .xlsm and their templates.</summary>
    Package,

    /// <summary>The old binary .xls of Excel 5.0 to 2003.</summary>
    Binary,

    /// <summary>A web page with tables, as many systems export it under the name .xls.</summary>
    Html,

    /// <summary>XML Spreadsheet 2003, exported under the name .xls or .xml.</summary>
    XmlSpreadsheet,

    /// <summary>Text with commas, tabs or semicolons between the cells.</summary>
    DelimitedText,
}
