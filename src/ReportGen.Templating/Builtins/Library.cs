using ReportGen.Templating.Builtins.Arrays;
using ReportGen.Templating.Builtins.Chinese;
using ReportGen.Templating.Builtins.Dates;
using ReportGen.Templating.Builtins.Numbers;
using ReportGen.Templating.Builtins.Objects;
using ReportGen.Templating.Builtins.Pages;
using ReportGen.Templating.Builtins.Patterns;
using ReportGen.Templating.Builtins.Texts;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>All functions that a template finds without defining them. A variable or a member of the model with the same name hides them.</summary>
internal static class Library
{
    /// <summary>The member of <c>date</c> that says how dates are printed; it belongs to a rendering, not to the library.</summary>
    public const string DateFormat = "format";

    public static TemplateObject Dates { get; } = DateFunctions.Make();

    public static TemplateObject All { get; } = Make();

    private static TemplateObject Make() => new(16)
    {
        IsReadOnly = true,
        ["array"] = Value.Of(ArrayFunctions.Make()),
        ["date"] = Value.Of(Dates),
        ["html"] = Value.Of(HtmlFunctions.Make()),
        ["math"] = Value.Of(MathFunctions.Make()),
        ["object"] = Value.Of(ObjectFunctions.Make()),
        ["regex"] = Value.Of(RegexFunctions.Make()),
        ["string"] = Value.Of(StringFunctions.Make()),
        ["timespan"] = Value.Of(TimeSpanFunctions.Make()),
        ["zh"] = Value.Of(ZhFunctions.Make()),
        ["empty"] = Value.Empty,
        ["include"] = Value.Of(new IncludeFunction("include")),
        ["include_join"] = Value.Of(new IncludeJoinFunction()),
    };
}
