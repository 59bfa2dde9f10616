using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>What two profiles say differently, value by value, in the order of the first file.</summary>
public static class ProfileDiff
{
    /// <summary>The values that differ in what they say, or in the source or dates they say it by.</summary>
    /// <param name="old">One profile.</param>
    /// <param name="new">The other.</param>
    public static ImmutableArray<ProfileDifference> Of(Profile old, Profile @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (before, after) = (old.Values.ToDictionary(v => v.Key, StringComparer.Ordinal), @new.Values.ToDictionary(v => v.Key, StringComparer.Ordinal));
        var keys = old.Values.Select(v => v.Key).Concat(@new.Values.Select(v => v.Key)).Distinct(StringComparer.Ordinal);
        return
        [
            .. from key in keys
               let difference = new ProfileDifference(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key))
               where difference.IsOther || difference.IsOtherwiseSourced
               select difference,
        ];
    }
}

/// <summary>One value that differs.</summary>
/// <param name="Key">Where it stands in profile.yaml.</param>
/// <param name="Old">In the first profile; null where it says nothing.</param>
/// <param name="New">In the second profile; null where it says nothing.</param>
public sealed record ProfileDifference(string Key, ProfileValue? Old, ProfileValue? New)
{
    /// <summary>True where the value itself differs.</summary>
    public bool IsOther => Old?.Text != New?.Text;

    /// <summary>True where source or dates differ.</summary>
    public bool IsOtherwiseSourced => Basis(Old) != Basis(New);

    private static (string?, DateOnly?, DateOnly?, DateOnly?) Basis(ProfileValue? value) =>
        (value?.Rule?.Source.Basis, value?.Rule?.From, value?.Rule?.To, value?.Rule?.Checked);
}
