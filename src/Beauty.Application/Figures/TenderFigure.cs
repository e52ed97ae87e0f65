using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;

namespace Beauty.Application.Figures;

/// <summary>What came in by one tender, refunds deducted.</summary>
/// <param name="Tender">The tender.</param>
/// <param name="Amount">The amount; negative where more went out.</param>
public sealed record TenderFigure(Tender Tender, Money Amount);
