using System.Collections.Immutable;
using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Across;

/// <summary>
/// PF-812 — the same words in the conclusions, problems, measures or results of several projects. One finding for each group of forms, at the first
/// of them, with the longest passage: whoever reads it needs the passage and the forms, not a line for every form.
/// </summary>
internal sealed class BoilerplateCheck : BatchCheck
{
    // Two offices may word a clause alike by chance.
    private const int FewestForms = 3;

    // Letters and figures without signs; 项目资金分配科学合理 alone has ten and says little.
    private const int ShortestPassage = 15;

    private static readonly FormField[] Judging = [FormField.Conclusion, FormField.Problems, FormField.Measures, FormField.GoalAchieved];

    private sealed record Passage(int Form, int From, int To, List<int> Forms, int Letters);

    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var forms = FormsByClause(context);
        return from passage in Enumerable.Range(0, context.Forms.Count).SelectMany(i => PassagesOf(context, i, forms))
               group passage by string.Join(',', passage.Forms) into same
               select Told(context, same.MaxBy(p => p.Letters)!);
    }

    private static BatchFinding Told(BatchContext context, Passage passage)
    {
        var form = context.Forms[passage.Form];
        var (first, last) = (form.Clauses[passage.From], form.Clauses[passage.To]);
        var place = form.Texts[first.Text].Place;
        var text = context.TextAt(passage.Form, place)[first.Start..(last.Start + last.Length)];
        return At(passage.Form, place, Excerpt.Of(text), "PF-812", ("text", Excerpt.Of(text)), ("count", passage.Forms.Count), ("files", NamesOf(context, passage.Form, passage.Forms)));
    }

    /// <summary>By clause the forms that have it, in order, each project once; clauses of a single form are left out.</summary>
    private static Dictionary<ulong, List<int>> FormsByClause(BatchContext context)
    {
        // What is copied as a whole is told as PF-817.
        var copied = CopiedTextCheck.Of(context).SelectMany(c => c.Select(x => (x.Form, x.Text.Place))).ToHashSet();
        var found = new Dictionary<ulong, List<int>>();
        var projects = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<(ulong Clause, int Project)>();
        for (var i = 0; i < context.Forms.Count; i++)
        {
            var form = context.Forms[i];
            var key = form.SubjectKey;
            if (!projects.TryGetValue(key, out var project)) projects[key] = project = projects.Count;
            foreach (var clause in form.Clauses.Where(c => Judging.Contains(form.Texts[c.Text].Term) && !copied.Contains((i, form.Texts[c.Text].Place))))
            {
                if (!found.TryGetValue(clause.Hash, out var forms)) found[clause.Hash] = forms = [];
                if (seen.Add((clause.Hash, project))) forms.Add(i);
            }
        }

        return found.Where(f => f.Value.Count >= FewestForms).ToDictionary();
    }

    /// <summary>Runs of clauses that begin in this form and stand in enough others; a run that an earlier form has too is that form's.</summary>
    private static IEnumerable<Passage> PassagesOf(BatchContext context, int index, Dictionary<ulong, List<int>> forms)
    {
        var clauses = context.Forms[index].Clauses;
        for (var from = 0; from < clauses.Length; from++)
        {
            if (!forms.TryGetValue(clauses[from].Hash, out var shared) || shared[0] != index) continue;

            var passage = new Passage(index, from, from, shared, clauses[from].Letters);
            while (Extended(passage, clauses, forms) is { } longer) passage = longer;
            if (passage.Letters >= ShortestPassage) yield return passage;
            from = passage.To;
        }
    }

    private static Passage? Extended(Passage passage, ImmutableArray<Clause> clauses, Dictionary<ulong, List<int>> forms)
    {
        var next = passage.To + 1;
        if (next >= clauses.Length || clauses[next].Text != clauses[passage.From].Text || !forms.TryGetValue(clauses[next].Hash, out var others)) return null;
        var both = passage.Forms.Intersect(others).ToList();
        return both.Count < FewestForms || both[0] != passage.Form ? null : passage with { To = next, Forms = both, Letters = passage.Letters + clauses[next].Letters };
    }
}
