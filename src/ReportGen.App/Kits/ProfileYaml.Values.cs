using System.Collections.Immutable;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Kits;

/// <summary>How one value is read: with its source, its dates, and the place where it stands.</summary>
internal sealed partial class ProfileYaml
{
    /// <summary>
    /// A value that a form without points may leave out; what stands in for it is never reported. Everywhere else a missing value is a fault.
    /// </summary>
    private Sourced<T> Unless<T>(YamlMap map, string key, T unused, Func<YamlMap, string, Sourced<T>> read) =>
        _notScored is { } said && !map.Has(key) ? new Sourced<T>(unused, said.Source) : read(map, key);

    private Sourced<ScoringMethod> Method(YamlMap map, string key) => Unless(map, key, ScoringMethod.Undetermined, Term<ScoringMethod>);

    private Sourced<int> WholeNumber(YamlMap map, string key) => Value(map, key, m => (int)m.Number("值"));

    private Sourced<T>? OptionalTerm<T>(YamlMap map, string key)
        where T : struct, Enum => map.Has(key) ? Term<T>(map, key) : null;

    /// <summary>A list of labels or words. They say where a rule applies; the rule itself has the source.</summary>
    private ImmutableArray<string> Labels(YamlMap map, string key)
    {
        if (map.Has(key)) _values.Add(new ProfileValue($"{map.Path}·{key}", map.Written(key), null));
        return [.. map.Texts(key)];
    }

    private Sourced<decimal> Number(YamlMap map, string key) => Value(map, key, m => m.Number("值"));

    private Sourced<decimal?>? OptionalNumber(YamlMap map, string key) => map.Has(key) ? Value<decimal?>(map, key, m => m.OptionalText("值") is "不适用" ? null : m.Number("值")) : null;

    private Sourced<T> Term<T>(YamlMap map, string key)
        where T : struct, Enum => Value(map, key, m => m.Term<T>("值"));

    private Sourced<bool> Flag(YamlMap map, string key) => Value(map, key, m => m.Text("值") is "是");

    private Sourced<T> Value<T>(YamlMap map, string key, Func<YamlMap, T> read)
    {
        if (!map.Has(key))
        {
            map.Text(key);
        }

        var value = map.Map(key);
        return map.Has(key) ? Sourced(value, read(value)) : new Sourced<T>(default!, Unsourced);
    }

    private Sourced<T> Sourced<T>(YamlMap map, T value)
    {
        var id = map.Text("依据");
        if (!_sources.TryGetValue(id, out var source) && id.Length > 0)
        {
            map.Fault(map.WhereIs("依据"), AppPhrases.Of("kit.yaml.unknownSource", ("id", id), ("ids", string.Join("、", _sources.Keys)), ("nearest", LabelFaults.Nearest(id, _sources.Keys))));
        }

        var sourced = new Sourced<T>(value, source ?? Unsourced, map.Date("生效"), map.Date("失效"), map.Date("核对")) { Key = map.Path };
        _values.Add(new ProfileValue(map.Path, map.Written("值"), sourced));
        return sourced;
    }
}
