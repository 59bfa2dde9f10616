using ReportGen.Templating.Builtins;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>What a value's members are. A member that it does not have is null.</summary>
internal static class Members
{
    private const string Size = "size";

    /// <summary>The name of the test <c>.empty?</c>.</summary>
    public const string IsEmpty = "empty?";

    public static Value Get(Evaluator evaluator, in Value target, string name) => target.Kind switch
    {
        _ when name == IsEmpty => Value.Of(HasNothing(target)),
        ValueKind.Object => OfObject(evaluator, target.AsObject, name),
        ValueKind.Array => OfArray(target.AsArray, name),
        ValueKind.Text when name == Size => Value.Of(target.AsText.Length),
        ValueKind.Range when name == Size => Value.OfSmallest(target.AsRange.Count),
        ValueKind.Date => DateMembers.Get(target.AsDate, name).WithOrigin(target.Origin),
        ValueKind.Duration => DateMembers.Get(target.AsDuration, name).WithOrigin(target.Origin),
        _ => Value.Null,
    };

    /// <summary>Sets a member of an object, a named member of an array.</summary>
    public static void Set(Evaluator evaluator, in Value target, string name, in Value value, SourceSpan place)
    {
        var members = target.Kind switch
        {
            ValueKind.Object => target.AsObject,
            ValueKind.Array => target.AsArray.Named ??= new TemplateObject(),
            _ => throw evaluator.Error(place, "member.noObject", KindText.Of(target), name),
        };
        if (ReferenceEquals(members, Library.Dates) && name == Library.DateFormat) evaluator.DateFormat = evaluator.TextOf(value);
        else if (members.CanSet(name)) members[name] = value;
        else throw evaluator.Error(place, "member.readOnly", name);
    }

    private static Value OfObject(Evaluator evaluator, TemplateObject members, string name) =>
        ReferenceEquals(members, Library.Dates) && name == Library.DateFormat ? Value.Of(evaluator.DateFormat) : members[name];

    private static Value OfArray(TemplateArray array, string name) =>
        name == Size ? Value.Of(array.Count) : array.Named?[name] ?? Value.Null;

    private static bool HasNothing(in Value value) => value.Kind switch
    {
        ValueKind.Empty => true,
        ValueKind.Object => value.AsObject.Count == 0,
        _ => Sequence.TryOf(value, out var items) && items.LongCount == 0,
    };
}
