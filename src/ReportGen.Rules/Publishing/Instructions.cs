using System.Text.Json.Serialization;

namespace ReportGen.Rules.Publishing;

/// <summary>The list instructions.json.</summary>
/// <param name="List">The words of official forms and templates that tell how to fill them in.</param>
internal sealed record Instructions([property: JsonPropertyName("instructions")] IReadOnlyList<Instruction> List);

/// <summary>Words that only an instruction has.</summary>
/// <param name="Text">As printed.</param>
/// <param name="FollowedBy">Only in front of these they are one.</param>
internal sealed record Instruction(string Text, IReadOnlyList<string>? FollowedBy = null);
