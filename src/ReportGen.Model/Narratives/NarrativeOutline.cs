using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Model.Narratives;

/// <summary>提纲 — which sections a place and year publishes, in which order, and how it writes figures.</summary>
public sealed record NarrativeOutline
{
    /// <summary>百分比小数位 — the switch for the decimals of percentages in text and figures.</summary>
    public const string PercentPlaces = "百分比小数位";

    /// <summary>金额小数位 — the switch for the decimals of amounts in text and figures.</summary>
    public const string MoneyPlaces = "金额小数位";

    private const int UsualPlaces = 2;

    /// <summary>编号 — the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>名称 — what people call it.</summary>
    public required string Title { get; init; }

    /// <summary>套表 — the table sets that it goes with; the first outline that names a unit's set is taken where none is named.</summary>
    public ImmutableArray<string> TableSets { get; init; } = [];

    /// <summary>来源 — where its wording was seen, and how well that is known.</summary>
    public string Source { get; init; } = "";

    /// <summary>部分 — the templates in printed order, without their endings.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>措辞 — the switches by their names: texts, numbers and <c>是</c> or <c>否</c>, as the outline writes them. The templates decide what each does.</summary>
    public ImmutableDictionary<string, string> Wording { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>名词 — the terms with their explanations, in the order of their file; those that an outline prints, it names in its wording.</summary>
    public ImmutableArray<ExplainedTerm> Terms { get; init; } = [];

    /// <summary>是、否 — whether a switch is on; off where it is not set.</summary>
    /// <param name="name">The switch, such as 千分位.</param>
    public bool Says(string name) => Wording.GetValueOrDefault(name) == "是";

    /// <summary>小数位 — how many decimals a switch asks for; two where it does not say.</summary>
    /// <param name="name">The switch, such as <see cref="PercentPlaces"/>.</param>
    public int PlacesOf(string name) =>
        int.TryParse(Wording.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : UsualPlaces;
}

/// <summary>名词解释 — a term and what it means.</summary>
/// <param name="Name">The term, or the code of a subject.</param>
/// <param name="Meaning">What it means.</param>
public sealed record ExplainedTerm(string Name, string Meaning);
