using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Checks.Across;

/// <summary>
/// What the checks over a batch need of one form, and no more: below 2 KB, so that ten thousand forms can be held against each other without being
/// kept. Texts are held as hashes of their clauses; to quote one, the form is asked again.
/// </summary>
public sealed record FormDigest
{
    /// <summary>The most clauses that are kept; the texts of a form have some twenty, and what comes later is boiler-plate all the less.</summary>
    internal const int MostClauses = 56;

    /// <summary>Where the form begins.</summary>
    public required Place Place { get; init; }

    /// <summary>The kit that the form was read by; forms of different kits are never duplicates.</summary>
    public required string KitId { get; init; }

    /// <summary>类型 — project or whole department.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>年度 — null where the form names none.</summary>
    public int? Year { get; init; }

    /// <summary>实施单位 — as printed, and its cell; empty where the form names none.</summary>
    public DigestName Agency { get; init; }

    /// <summary>项目名称 — without its code, and its cell; for a department form, the department.</summary>
    public DigestName Subject { get; init; }

    /// <summary>项目编码 — the code before the project's name; empty where there is none.</summary>
    public string Code { get; init; } = "";

    /// <summary>A hash of everything that was filled in.</summary>
    public ulong Content { get; init; }

    /// <summary>全年执行数 — of the total row; null where it is no sure amount.</summary>
    public DigestMoney? Spent { get; init; }

    /// <summary>项目支出 — what a department spent on projects; null where its form has no such row or no sure amount.</summary>
    public DigestMoney? SpentOnProjects { get; init; }

    /// <summary>How many projects a text says were evaluated, and where; null where none does.</summary>
    public DigestCount? StatedProjects { get; init; }

    /// <summary>The long texts.</summary>
    public ImmutableArray<DigestText> Texts { get; init; } = [];

    /// <summary>The clauses of all texts in their order.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>问题级别 — those of the form's profile, shared by all its forms.</summary>
    public ImmutableDictionary<string, Sourced<Severity?>> Severities { get; init; } = ImmutableDictionary<string, Sourced<Severity?>>.Empty;

    /// <summary>The agency, told apart as people do: brackets, spaces and 盖章 do not count.</summary>
    internal string AgencyKey => Letters.NameOf(Agency.Text);

    /// <summary>What makes two forms forms of the same project, whatever their year.</summary>
    internal string SubjectKey => Letters.NameOf(Subject.Text);
}
