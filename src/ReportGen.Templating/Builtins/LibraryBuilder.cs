using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Puts a library of functions together.</summary>
internal sealed class LibraryBuilder(string name)
{
    private readonly TemplateObject _members = new(32) { IsReadOnly = true };

    public LibraryBuilder Add(string function, string signature, BuiltinCode code)
    {
        _members[function] = Value.Of(new Builtin(name + "." + function, signature, code));
        return this;
    }

    public LibraryBuilder Add(string member, Value value)
    {
        _members[member] = value;
        return this;
    }

    /// <summary>A function of the language that is left out here; calling it says why.</summary>
    public LibraryBuilder LeaveOut(string function, string reason) => Add(function, "a? b? c? d?", call => throw call.Fail(reason, name + "." + function));

    public TemplateObject Make() => _members;
}
