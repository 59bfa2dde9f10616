using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.App.Kits;

/// <summary>
/// A file as YAML, parsed once. What is missing from a file that cannot be read to its end is nobody's fault, so nothing else is asked of it;
/// the library's own words are English and are not shown.
/// </summary>
/// <param name="Name">The file.</param>
/// <param name="Root">Its mapping; null where it is not sound.</param>
/// <param name="Fault">The one fault of a file that cannot be read; null for a sound one.</param>
internal sealed record YamlFile(string Name, YamlMappingNode? Root, KitFault? Fault)
{
    public static YamlFile Parse(string name, string yaml)
    {
        try
        {
            return RootOf(yaml) switch
            {
                null or YamlScalarNode { Value: null or "" } => new YamlFile(name, null, new KitFault(name, "", AppPhrases.Of("kit.yaml.empty"))),
                YamlMappingNode map => new YamlFile(name, map, null),
                _ => new YamlFile(name, null, new KitFault(name, "", AppPhrases.Of("kit.yaml.notMap"))),
            };
        }
        catch (YamlException broken)
        {
            return new YamlFile(name, null, TabIn(name, yaml) ?? FaultAt(name, yaml.ReplaceLineEndings("\n").Split('\n'), broken));
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // The library trips over some brackets that are never closed, and does not say where.
            return new YamlFile(name, null, TabIn(name, yaml) ?? new KitFault(name, "", AppPhrases.Of("kit.yaml.brackets")));
        }
    }

    public static string At(Mark mark) => At(mark.Line, mark.Column);

    private static YamlNode? RootOf(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new BoundedYaml(new Parser(new StringReader(yaml))));
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    /// <summary>A tab looks like spaces, and the library complains of whatever comes after it.</summary>
    private static KitFault? TabIn(string file, string yaml)
    {
        var line = Array.FindIndex(yaml.ReplaceLineEndings("\n").Split('\n'), l => l.AsSpan(0, l.Length - l.AsSpan().TrimStart().Length).Contains('\t') && l.Trim().Length > 0);
        return line < 0 ? null : new KitFault(file, At(line + 1, 1), AppPhrases.Of("kit.yaml.tab"));
    }

    private static KitFault FaultAt(string file, string[] lines, YamlException broken)
    {
        var (line, column) = (broken.Start.Line, broken.Start.Column);
        if (broken.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) && line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length)
        {
            var key = lines[(int)line - 1][((int)column - 1)..].Split(':')[0].Trim(' ', '"', '\'');
            return new KitFault(file, At(broken.Start), AppPhrases.Of("kit.yaml.duplicate", ("key", key)));
        }

        return new KitFault(file, At(broken.Start), AppPhrases.Of("kit.yaml.broken", ("line", line), ("column", column)));
    }

    private static string At(long line, long column) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
}
