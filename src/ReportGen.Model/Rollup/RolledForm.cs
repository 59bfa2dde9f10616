using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Model.Rollup;

/// <summary>汇总 — several forms combined to one.</summary>
/// <param name="Form">The combined form; what could not be combined is blank in it.</param>
/// <param name="Cells">Every combined cell with its parts, in the order of the form; labels by which rows were matched are not among them.</param>
/// <param name="Findings">What was combined only in part or not at all: PF-824, PF-825, PF-827 to PF-829.</param>
public sealed record RolledForm(EvaluationForm Form, ImmutableArray<RolledCell> Cells, ImmutableArray<Finding> Findings);
