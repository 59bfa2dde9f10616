using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Kits;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>What the templates of a narrative may name; docs/情况说明模板.md lists it for those who write them.</summary>
internal static class NarrativeModel
{
    /// <param name="input">What the narrative speaks of.</param>
    /// <param name="outline">Wording and terms.</param>
    /// <param name="before">What the sections before say: terms are explained where they are used.</param>
    public static TemplateObject Of(NarrativeInput input, NarrativeOutline outline, IEnumerable<NarrativeSection> before)
    {
        var model = new TemplateObject();
        model["正文"] = Value.Of(string.Concat(before.SelectMany(s => s.Lines).Select(l => l.Text + "\n")));
        model["措辞"] = Value.Of(WordingOf(outline));
        model["名词"] = Value.Of(TermsOf(outline));
        model["项目"] = Value.Of(FormsOf(input.Forms.Where(f => f.Kit.Kind == FormKind.Project)));
        model["部门自评"] = Value.Of(FormsOf(input.Forms.Where(f => f.Kit.Kind != FormKind.Project)));
        model["有决算"] = Value.Of(input.Accounts is not null);
        model["年度"] = input.Year is { } year ? Value.Of(year) : Value.Null;
        model["上年"] = input.Year is { } current ? Value.Of(current - 1) : Value.Null;
        AddAccounts(model, input.Accounts);
        model["项目数"] = Count(input.Forms.Where(f => f.Kit.Kind == FormKind.Project).Select(f => f.Form.Place));
        return model;
    }

    private static void AddAccounts(TemplateObject model, FinalAccounts? accounts)
    {
        var texts = new TemplateObject();
        foreach (var row in accounts?[TableUse.Texts]?.Rows ?? [])
        {
            // Quotes cannot stand in a name of the language.
            texts[row.Name.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)] = CellValues.Of(accounts!.Text(row.Name));
        }

        model["说明"] = Value.Of(texts);
        model["表"] = Value.Of(accounts is null ? new TemplateObject() : new TableValues(accounts).Of(accounts.Tables));
        model["上年表"] = Value.Of(accounts is null ? new TemplateObject() : new TableValues(accounts).Of(accounts.Previous));
        model["接待"] = Value.Of(accounts is null ? new TemplateArray() : new TableValues(accounts).RowsOf(accounts[TableUse.Receptions]));
        model["单位"] = CellValues.Of(accounts?.Agency);
    }

    /// <summary>How many there are; it comes from all of them.</summary>
    private static Value Count(IEnumerable<Place> places) => places.ToImmutableArray() is { Length: > 0 } all ? Value.Of(all.Length).WithOrigin(new JoinedPlaces(all)) : Value.Null;

    private static TemplateObject WordingOf(NarrativeOutline outline)
    {
        var wording = new TemplateObject();
        foreach (var (name, text) in outline.Wording) wording[name] = Value.Of(text);
        return wording;
    }

    private static TemplateArray TermsOf(NarrativeOutline outline)
    {
        var terms = new TemplateArray();
        foreach (var term in outline.Terms)
        {
            var members = new TemplateObject();
            members["名称"] = Value.Of(term.Name);
            members["解释"] = Value.Of(term.Meaning);
            terms.Add(Value.Of(members));
        }

        return terms;
    }

    private static TemplateArray FormsOf(IEnumerable<NarrativeForm> forms)
    {
        var all = new TemplateArray();
        foreach (var form in forms) all.Add(Value.Of(FormValues.Of(form)));
        return all;
    }
}

/// <summary>The origin of a number that is worked out before the templates see it: all cells that it was made of.</summary>
/// <param name="Places">The cells.</param>
internal sealed record JoinedPlaces(ImmutableArray<Place> Places);
