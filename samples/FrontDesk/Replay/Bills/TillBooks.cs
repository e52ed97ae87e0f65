namespace FrontDesk.Replay.Bills;

/// <summary>What is known while receipts are read in their order.</summary>
/// <param name="Prices">What descriptions mean.</param>
internal sealed record TillBooks(PriceList Prices)
{
    public CourseBook Courses { get; } = new();

    public SaleBook Sales { get; } = new();
}
