using ReportGen.Model.Terms;

namespace ReportGen.Model.Accounts;

/// <summary>用途 — what the program itself takes from a table of the final accounts; what formulas and texts take they name by its key.</summary>
public enum TableUse
{
    /// <summary>文字说明 — the texts that the unit fills in beside its tables: whose accounts they are, reasons, duties.</summary>
    [Printed("文字说明")]
    Texts,

    /// <summary>公务接待 — the receptions one by one, which the narrative lists.</summary>
    [Printed("公务接待")]
    Receptions,
}
