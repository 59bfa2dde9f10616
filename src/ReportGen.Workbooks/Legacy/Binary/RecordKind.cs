namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>The records that are looked at ([MS-XLS] 2.3); all others are passed over.</summary>
internal enum RecordKind
{
    None = 0,
    Formula = 0x0006,
    End = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    ManyRk = 0x00BD,
    RichLabel = 0x00D6,
    CellFormat = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    SharedLabel = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolOrError = 0x0205,
    FormulaText = 0x0207,
    Row = 0x0208,
    Array = 0x0221,
    DataTable = 0x0236,
    Rk = 0x027E,
    Format = 0x041E,
    SharedFormula = 0x04BC,
    Begin = 0x0809,
}
