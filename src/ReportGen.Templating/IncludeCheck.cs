using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating;

/// <summary>The errors of a template and of all that it includes, directly or by way of others. Templates that include one another are read once each.</summary>
internal static class IncludeCheck
{
    public static ImmutableArray<TemplateError> Errors(Template first, TemplateIncludes includes)
    {
        var errors = ImmutableArray.CreateBuilder<TemplateError>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Template>([first]);
        while (open.TryDequeue(out var template))
        {
            errors.AddRange(template.Errors);
            foreach (var included in template.Includes.Where(i => names.Add(i.Name)))
            {
                if (includes.Find(included.Name) is not { } found) errors.Add(NotFound(template, included));
                else if (found.Source.Text != first.Source.Text) open.Enqueue(found);
            }
        }

        return errors.ToImmutable();
    }

    private static TemplateError NotFound(Template template, IncludedName included) =>
        new(template.Source.PositionOf(included.Place.Start), TemplateIncludes.FaultOf(included.Name) ?? "include.missing", [included.Name]);
}
