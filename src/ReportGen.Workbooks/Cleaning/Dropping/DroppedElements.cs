using System.Xml;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Cleaning.Dropping;

/// <summary>Leaves elements out of a part, and knows whether there were any: a part without them is not touched.</summary>
/// <param name="isDropped">Which.</param>
internal sealed class DroppedElements(Func<XmlReader, bool> isDropped) : XmlEdit
{
    public bool IsChanged { get; private set; }

    public override bool Drops(XmlReader xml)
    {
        var drops = isDropped(xml);
        IsChanged |= drops;
        return drops;
    }
}
