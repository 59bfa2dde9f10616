using ReportGen.Model.Places;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Across;

/// <summary>A name and its cell.</summary>
/// <param name="Text">As printed, without outer white space; empty where there is none.</param>
/// <param name="Place">Its cell; the form's beginning where it has no cell.</param>
public readonly record struct DigestName(string Text, Place Place);

/// <summary>A sure amount and its cell.</summary>
/// <param name="Yuan">In 元, whatever the form's unit.</param>
/// <param name="HalfUnit">Half of the last printed place, in 元: by so much it may have been rounded.</param>
/// <param name="Place">Its cell.</param>
public readonly record struct DigestMoney(decimal Yuan, decimal HalfUnit, Place Place);

/// <summary>A stated number and its cell.</summary>
/// <param name="Count">How many.</param>
/// <param name="Place">Its cell.</param>
public readonly record struct DigestCount(int Count, Place Place);

/// <summary>One long text.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Hash">A hash of its letters and figures; signs and white space do not count.</param>
/// <param name="Letters">How many letters and figures it has.</param>
/// <param name="Place">Its cell.</param>
public readonly record struct DigestText(FormField Term, ulong Hash, int Letters, Place Place);

/// <summary>A clause of a long text: what stands between two signs.</summary>
/// <param name="Hash">A hash of its letters and figures.</param>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="Length">How long it is as written.</param>
/// <param name="Letters">How many letters and figures it has.</param>
/// <param name="Text">The index of its text in <see cref="FormDigest.Texts"/>.</param>
public readonly record struct Clause(ulong Hash, ushort Start, ushort Length, ushort Letters, byte Text);
