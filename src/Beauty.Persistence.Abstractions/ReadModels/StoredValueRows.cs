using System.Collections.Immutable;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>Derives the row of a stored-value account.</summary>
internal static class StoredValueRows
{
    public static ImmutableArray<IReadModel> Of(StoredValueAccount account) =>
    [
        new StoredValueSummary
        {
            Id = account.Id,
            Client = account.Client,
            OpenedAt = account.OpenedAt,
            Currency = account.Currency,
            PrincipalMinorUnits = LeftOf(account, LotKind.Regular),
            BonusMinorUnits = LeftOf(account, LotKind.Gift),
            HeldMinorUnits = account.Lots.Sum(lot => lot.Held),
            NextBonusEnd = account.Lots.Where(lot => lot.Available > 0).Min(lot => lot.Terms.EndsAt),
        },
    ];

    private static long LeftOf(StoredValueAccount account, LotKind kind) =>
        account.Lots.Where(lot => lot.Terms.Kind == kind).Sum(lot => lot.Available);
}
