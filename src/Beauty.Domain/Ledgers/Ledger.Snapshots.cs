using Beauty.Domain.Aggregates;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Restores a ledger from its projection.</summary>
    /// <param name="snapshot">The projection.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="InvariantBrokenException">The projection breaks an invariant.</exception>
    public static Ledger Restore(LedgerSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var ledger = new Ledger(snapshot.Id, snapshot.Owner, snapshot.Unit, snapshot.Order)
        {
            Sequence = snapshot.Sequence,
        };
        foreach (var account in snapshot.Accounts)
        {
            ledger._numbers[(int)account.Role] = account.Number;
            ledger._balances[(int)account.Role] = account.Balance;
        }

        foreach (var lot in snapshot.Lots)
        {
            ledger._lots[lot.Number] = new(lot.Number, lot.Terms, lot.OpenedBy, lot.Size)
            {
                Available = lot.Available,
                Held = lot.Held,
                Expired = lot.Expired,
                LastCreditAt = lot.LastCreditAt,
            };
        }

        ledger._holds.AddRange(snapshot.Holds.Select(hold => new LedgerHold(
            hold.Id, hold.Terms, hold.Cause, [.. hold.Parts.Select(part => new LotPart(part.Lot, part.Amount))])));
        foreach (var one in snapshot.Reversed)
        {
            ledger._reversed[one.Journal] = one.Amount;
        }

        ledger.RequireSound(snapshot);
        return ledger;
    }

    /// <summary>The projection, to be stored with the owner in the plan that stores the pending journals.</summary>
    /// <returns>The snapshot.</returns>
    public LedgerSnapshot ToSnapshot() => new()
    {
        Id = Id,
        Owner = Owner,
        Unit = Unit,
        Order = Order,
        Sequence = Sequence,
        Accounts =
        [
            .. Roles.Where(role => _numbers[(int)role] > 0).Select(role =>
                new LedgerSnapshot.AccountState(role, _numbers[(int)role], _balances[(int)role])),
        ],
        Lots =
        [
            .. _lots.Values.Select(lot => new LedgerSnapshot.LotState(
                lot.Number,
                lot.Terms,
                lot.OpenedBy,
                lot.Size,
                lot.Available,
                lot.Held,
                lot.Expired,
                lot.LastCreditAt)),
        ],
        Holds =
        [
            .. _holds.Select(hold => new LedgerSnapshot.HoldState(
                hold.Id,
                hold.Terms,
                hold.Cause,
                [.. hold.Parts.Select(part => new LedgerSnapshot.PartState(part.Lot, part.Amount))])),
        ],
        Reversed =
        [
            .. _reversed.OrderBy(one => one.Key.Value)
                .Select(one => new LedgerSnapshot.ReversedState(one.Key, one.Value)),
        ],
    };

    private void RequireSound(LedgerSnapshot snapshot)
    {
        var sources = BalanceOf(AccountRole.Granted) + BalanceOf(AccountRole.Deficit);
        var uses = Roles.Where(role => role is not (AccountRole.Granted or AccountRole.Deficit)).Sum(BalanceOf);
        InvariantBrokenException.ThrowUnless(
            sources == uses && _balances.All(balance => balance >= 0),
            $"I1, I2: the accounts of {Id} hold {sources} from sources and {uses} in uses");
        InvariantBrokenException.ThrowUnless(
            _lots.Values.Sum(lot => lot.Available) == BalanceOf(AccountRole.Available)
            && _lots.Values.Sum(lot => lot.Held) == BalanceOf(AccountRole.Held)
            && _lots.Keys.SequenceEqual(Enumerable.Range(1, snapshot.Lots.Length)),
            $"I3: the lots of {Id} do not hold what its accounts say");
        InvariantBrokenException.ThrowUnless(
            _lots.Values.All(lot => lot is { Available: >= 0, Held: >= 0, Expired: >= 0 }
                && lot.Available + lot.Held + lot.Expired <= lot.Size),
            $"I3: a lot of {Id} is below 0 or above its size");
        InvariantBrokenException.ThrowUnless(
            _holds.Sum(hold => hold.Amount) == BalanceOf(AccountRole.Held)
            && _holds.DistinctBy(hold => hold.Id).Count() == _holds.Count
            && _reversed.Values.All(amount => amount > 0),
            $"I4, I5: the holds or reversals of {Id} do not fit its accounts");
    }
}
