using System.Reflection;

namespace ReportGen.App;

/// <summary>The version that this program was built as.</summary>
internal static class ProgramVersion
{
    /// <summary>Such as 0.1.0; the commit behind the plus sign is left to <c>--version</c>, so that a rebuild changes no printed result; run.json names the build.</summary>
    public static string Text { get; } = Full.Split('+')[0];

    /// <summary>With the commit.</summary>
    public static string Full => typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
