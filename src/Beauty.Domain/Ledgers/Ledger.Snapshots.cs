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
        return Sound(snapshot, ledger =>
        {
            ledger.Sequence = snapshot.Sequence;
            ledger.RestoreAccounts(snapshot);
            ledger.RestoreLots(snapshot);
            ledger.RestoreHolds(snapshot);
            ledger.RequireSound();
        });
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
            .. _lots.Select(lot => new LedgerSnapshot.LotState(
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

    /// <summary>Fills a new ledger; whatever stored data cannot be is a broken invariant, not a wrong call.</summary>
    private static Ledger Sound(LedgerSnapshot identity, Action<Ledger> fill)
    {
        try
        {
            var ledger = new Ledger(identity.Id, identity.Owner, identity.Unit, identity.Order);
            fill(ledger);
            return ledger;
        }
        catch (Exception cause) when (cause is ArgumentException or OverflowException)
        {
            throw new InvariantBrokenException($"I1, I2: ledger {identity.Id} holds no possible value", cause);
        }
    }

    private void RestoreAccounts(LedgerSnapshot snapshot)
    {
        foreach (var account in snapshot.Accounts)
        {
            Invariant.Require(
                Enum.IsDefined(account.Role)
                && _numbers[(int)account.Role] == 0
                && account is { Number: > 0, Balance: >= 0 },
                $"I2: {account} of {Id} is no account, stands twice, or is below 0");
            _numbers[(int)account.Role] = account.Number;
            _balances[(int)account.Role] = account.Balance;
        }
    }

    private void RestoreLots(LedgerSnapshot snapshot)
    {
        foreach (var lot in snapshot.Lots)
        {
            Invariant.Require(
                lot.Number == _lots.Count + 1
                && lot is { Size: > 0, Available: >= 0, Held: >= 0, Expired: >= 0 }
                && lot.Available + lot.Held + lot.Expired <= lot.Size,
                $"I3: {lot} of {Id} is out of its place, below 0 or above its size");
            _lots.Add(new(lot.Number, lot.Terms, lot.OpenedBy, lot.Size)
            {
                Available = lot.Available,
                Held = lot.Held,
                Expired = lot.Expired,
                LastCreditAt = lot.LastCreditAt,
            });
        }
    }

    private void RestoreHolds(LedgerSnapshot snapshot)
    {
        foreach (var hold in snapshot.Holds)
        {
            Invariant.Require(
                FindHold(hold.Id) is null && hold.Parts.Length > 0 && hold.Parts.All(part => part.Amount > 0),
                $"I4: hold {hold.Id} of {Id} stands twice or holds nothing");
            _holds.Add(new(
                hold.Id, hold.Terms, hold.Cause, [.. hold.Parts.Select(part => new LotPart(part.Lot, part.Amount))]));
        }

        foreach (var one in snapshot.Reversed)
        {
            Invariant.Require(
                one.Amount > 0 && _reversed.TryAdd(one.Journal, one.Amount),
                $"I5: {one} of {Id} stands twice or undoes nothing");
        }
    }

    private void RequireSound()
    {
        var sources = BalanceOf(AccountRole.Granted) + BalanceOf(AccountRole.Deficit);
        var uses = Roles.Where(role => role is not (AccountRole.Granted or AccountRole.Deficit)).Sum(BalanceOf);
        Invariant.Require(
            sources == uses, $"I1: the accounts of {Id} hold {sources} from sources and {uses} in uses");
        Invariant.Require(
            Sequence >= 0 && Sequence <= _numbers.Sum() && (Sequence > 0 || _numbers.Sum() == 0),
            $"I2: {Id} has {_numbers.Sum()} entries in {Sequence} journals");
        Invariant.Require(
            _lots.Sum(lot => lot.Available) == BalanceOf(AccountRole.Available)
            && _lots.Sum(lot => lot.Held) == BalanceOf(AccountRole.Held)
            && _lots.Sum(lot => lot.Expired) <= BalanceOf(AccountRole.Expired),
            $"I3: the lots of {Id} do not hold what its accounts say");
        var promised = _holds.SelectMany(hold => hold.Parts).ToLookup(part => part.Lot, part => part.Amount);
        Invariant.Require(
            _lots.All(lot => promised[lot.Number].Sum() == lot.Held) && promised.All(parts => HasLot(parts.Key)),
            $"I4: the holds of {Id} do not hold what its lots say");
    }
}
