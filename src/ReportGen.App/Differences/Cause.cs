namespace ReportGen.App.Differences;

/// <summary>Why something is other than before.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="What">The file of the kit, the option, the layout; empty where the kind says it all.</param>
/// <param name="Before">What it was; empty for contents.</param>
/// <param name="After">What it is.</param>
internal sealed record Cause(CauseKind Kind, string What = "", string Before = "", string After = "")
{
    /// <summary>The kit that a file is of; empty for everything else.</summary>
    public string Kit { get; init; } = "";

    /// <summary>True for what is named only where nothing nearer explains a change.</summary>
    public bool IsRemote => Kind is CauseKind.Recognition or CauseKind.Unrecorded;

    /// <summary>True where it may have led to a change of this side.</summary>
    public bool Explains(Aspect aspect) => (Reach & aspect) != 0;

    private Aspect Reach => Kind switch
    {
        CauseKind.Input => Aspect.All & ~Aspect.Overviews,
        CauseKind.Unopened => Aspect.All & ~Aspect.Overviews,
        CauseKind.InputCame or CauseKind.InputWent => Aspect.Presence,
        CauseKind.Renamed => Aspect.Names | Aspect.Findings | Aspect.Across,
        CauseKind.Kit => Aspect.All & ~(Aspect.Kit | Aspect.Presence | Aspect.Overviews),
        CauseKind.KitFile when What == Kits.KitFolder.ProfileFile => Aspect.Scores | Aspect.Findings | Aspect.Across | Aspect.Overviews,
        CauseKind.KitFile => Aspect.All,
        CauseKind.Recognition => Aspect.Kit | Aspect.Presence | Aspect.Findings,
        CauseKind.Option => ReachOfOption,
        CauseKind.Layout or CauseKind.Forms => Aspect.Overviews,
        CauseKind.OtherForms => Aspect.Across | Aspect.Names,
        CauseKind.World => Aspect.Findings | Aspect.PrintFindings | Aspect.Prints | Aspect.OldPrints | Aspect.Names,
        CauseKind.Build or CauseKind.Program or CauseKind.Unrecorded => Aspect.All,
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, null),
    };

    private Aspect ReachOfOption => What switch
    {
        "language" => Aspect.Overviews,
        "xls" => Aspect.OldPrints | Aspect.PrintFindings,
        "audit" => Aspect.PrintFindings,
        "shard" => Aspect.Presence | Aspect.Across | Aspect.Overviews,
        _ => Aspect.All,
    };
}

/// <summary>The kinds of causes; in JSON by these names.</summary>
internal enum CauseKind
{
    /// <summary>The content of the input is another.</summary>
    Input,

    /// <summary>The input could not be opened, before or after.</summary>
    Unopened,

    /// <summary>The input is new.</summary>
    InputCame,

    /// <summary>The input is gone.</summary>
    InputWent,

    /// <summary>The input has another name.</summary>
    Renamed,

    /// <summary>The form was taken for a form of another kit.</summary>
    Kit,

    /// <summary>A file of the kit.</summary>
    KitFile,

    /// <summary>A drawing or labels of some kit, or a kit that came or went: forms may be recognised as others.</summary>
    Recognition,

    /// <summary>An option.</summary>
    Option,

    /// <summary>The layout of an overview.</summary>
    Layout,

    /// <summary>The forms that an overview is made of.</summary>
    Forms,

    /// <summary>Other forms of the run.</summary>
    OtherForms,

    /// <summary>A locked file, a full disk, a file that a person had changed: the finding tells.</summary>
    World,

    /// <summary>Another build of the program, whatever its version.</summary>
    Build,

    /// <summary>Another version of the program.</summary>
    Program,

    /// <summary>One of the records does not say what it was made with.</summary>
    Unrecorded,
}
