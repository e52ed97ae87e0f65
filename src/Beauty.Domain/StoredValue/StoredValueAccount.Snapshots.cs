using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.StoredValue;

/// <content>The storage border.</content>
public sealed partial class StoredValueAccount
{
    private const int SchemaVersion = 1;

    /// <summary>Restores an account and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The account, without pending events and journals.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static StoredValueAccount Restore(StoredValueSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion && snapshot.Version > 0,
            $"Stored value {snapshot.Id} has schema version {snapshot.SchemaVersion} and version {snapshot.Version}.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Id != default && snapshot.Client != default && snapshot.Currency.IsDefined,
            $"I1: stored value {snapshot.Id} of client {snapshot.Client} in '{snapshot.Currency}'.");
        try
        {
            var account = new StoredValueAccount(
                new(snapshot.Id, snapshot.Client, snapshot.Currency) { Policy = snapshot.Policy },
                snapshot.OpenedAt,
                Ledgers.Ledger.Restore(snapshot.Ledger),
                snapshot.Version) { _recharges = snapshot.Recharges };
            account.CheckInvariants();
            return account;
        }
        catch (ArgumentException cause)
        {
            throw new InvariantBrokenException($"Stored value {snapshot.Id} is damaged: {cause.Message}", cause);
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot, at the version now.</returns>
    public StoredValueSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Client = Client,
        Currency = Currency,
        Policy = Policy,
        OpenedAt = OpenedAt,
        Recharges = _recharges,
        Ledger = _ledger.ToSnapshot(),
    };

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            _ledger.Owner == Key && _ledger.Unit == LedgerUnit.OfMoney(Currency),
            $"I2: stored value {Id} in {Currency} holds the ledger of {_ledger.Owner} in {_ledger.Unit}.");
        var lots = _ledger.Lots;
        var principals = _recharges.Select(one => one.PrincipalLot).ToHashSet();
        var bonuses = _recharges.Select(one => one.BonusLot).OfType<int>().ToHashSet();
        InvariantBrokenException.ThrowUnless(
            principals.Count == _recharges.Length
                && bonuses.Count == _recharges.Count(one => one.BonusLot is not null)
                && !principals.Overlaps(bonuses)
                && principals.Concat(bonuses).All(number => number >= 1 && number <= lots.Count)
                && lots.All(lot => principals.Contains(lot.Number)
                    ? lot.Terms is { Kind: LotKind.Regular, EndsAt: null }
                    : lot.Terms.Kind == LotKind.Gift),
            $"I3: the lots of stored value {Id} are not those of its {_recharges.Length} recharges.");
        InvariantBrokenException.ThrowUnless(
            _ledger.BalanceOf(AccountRole.Deficit) == 0, $"I4: stored value {Id} is owed something.");
    }
}
