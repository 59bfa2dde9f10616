using ReportGen.Model.Resources;

namespace ReportGen.Rules.Publishing;

/// <summary>The list instructions.json.</summary>
/// <param name="List">The words of official forms and templates that tell how to fill them in.</param>
internal sealed record Instructions(IReadOnlyList<Instruction> List)
{
    public static Instructions Of(ResourceMap list) => new([.. list.Maps("instructions").Select(i => new Instruction(i.Text("text"), i.OptionalTexts("followedBy")))]);
}

/// <summary>Words that only an instruction has.</summary>
/// <param name="Text">As printed.</param>
/// <param name="FollowedBy">Only in front of these they are one.</param>
internal sealed record Instruction(string Text, IReadOnlyList<string>? FollowedBy = null);
