namespace FrontDesk.Replay.Bills;

/// <summary>What a line of a bill is.</summary>
internal enum BillLineKind
{
    Service,
    Product,
    Course,
}
