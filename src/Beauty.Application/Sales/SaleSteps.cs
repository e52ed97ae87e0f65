using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Scheduling.Locations;

namespace Beauty.Application.Sales;

/// <summary>One attempt of a sale: each step refuses or adds to the plan; a refusal throws the plan away.</summary>
internal sealed class SaleSteps(CommandWork work, NewSale sale, CommandJson json)
{
    private readonly SaleBooks _books = new(work);
    private readonly ImmutableArray<PackageId>.Builder _packages = ImmutableArray.CreateBuilder<PackageId>();
    private readonly ImmutableArray<StoredValueMove>.Builder _stored = ImmutableArray.CreateBuilder<StoredValueMove>();
    private readonly ImmutableArray<MemberAward>.Builder _awards = ImmutableArray.CreateBuilder<MemberAward>();
    private readonly Purchase _purchase = Purchase.Make(sale.Bill, work.Context.Actor, work.Context.Now).Value;

    private NewPurchase Bill => sale.Bill;

    public async ValueTask<Result<SaleMade>> SellAsync(CancellationToken cancellationToken)
    {
        if (Bill.Client is null && NeedsClient())
        {
            return new ClientNeeded(Bill.Id);
        }

        var place = new AggregateKey(Location.Kind, Bill.Location.Value);
        var owner = Bill.Client is { } client ? ClientDossier.KeyOf(client) : (AggregateKey?)null;
        var known = await work
            .LoadAsync(owner is { } one ? [place, one, _purchase.Key] : [place, _purchase.Key], cancellationToken)
            .ConfigureAwait(false);
        if (known.TryGetValue(_purchase.Key, out var sold))
        {
            return Known((PurchaseSnapshot)sold);
        }

        if (!known.TryGetValue(place, out var location))
        {
            return new NotFound(place);
        }

        if (owner is { } key)
        {
            if (!known.TryGetValue(key, out var dossier))
            {
                return new NotFound(key);
            }

            work.Guard(key, dossier.Version);
        }

        return await SoldAsync((LocationSnapshot)location, cancellationToken).ConfigureAwait(false) is { } refusal
            ? refusal
            : Made();
    }

    private bool NeedsClient() =>
        sale.Members.Count > 0
        || sale.Points is not null
        || Bill.Lines.Any(line => line.Item.IsSingle)
        || Bill.Payments.Any(part => !part.IsMoney);

    // The same document under another key is the same sale; what came back of it since is no difference.
    private Result<SaleMade> Known(PurchaseSnapshot sold)
    {
        var asked = _purchase.ToSnapshot();
        var then = sold with { Version = asked.Version, Refunds = asked.Refunds };
        return Bill.Reference is not null
            && string.Equals(json.Write(then), json.Write(asked), StringComparison.Ordinal)
            ? new SaleMade(_purchase.Id, _purchase.Total, _purchase.OwedAtSale) { WasKnown = true }
            : new IdTaken(_purchase.Key, sold.Version);
    }

    private async ValueTask<Refusal?> SoldAsync(LocationSnapshot location, CancellationToken cancellationToken) =>
        await OpenPackagesAsync(location, cancellationToken).ConfigureAwait(false)
        ?? await RechargeAsync(cancellationToken).ConfigureAwait(false)
        ?? await SpendStoredValueAsync(cancellationToken).ConfigureAwait(false)
        ?? await SpendPointsAsync(cancellationToken).ConfigureAwait(false)
        ?? await EarnAsync(cancellationToken).ConfigureAwait(false);

    private SaleMade Made()
    {
        work.Save(_purchase, _purchase.ToSnapshot());
        _books.Save();
        return new(_purchase.Id, _purchase.Total, _purchase.OwedAtSale)
        {
            Packages = _packages.ToImmutable(),
            StoredValue = _stored.ToImmutable(),
            Points = sale.Points,
            Awards = _awards.ToImmutable(),
        };
    }

    private async ValueTask<Refusal?> OpenPackagesAsync(LocationSnapshot location, CancellationToken cancellationToken)
    {
        foreach (var line in _purchase.Lines.Where(line => line.Item.Kind == SaleKind.Course))
        {
            var sold = new PackageSale(PackageOf(line, location), line.Item.Plan!.Value, CallOf(line.Number));
            var opened = await PackageSteps.OpenAsync(work, sold, cancellationToken).ConfigureAwait(false);
            if (!opened.TryGetValue(out var package, out var refusal))
            {
                return refusal;
            }

            // The zone in which its days are counted.
            work.Guard(new(Location.Kind, Bill.Location.Value), location.Version);
            _packages.Add(package.Id);
        }

        return null;
    }

    private NewCoursePackage PackageOf(PurchaseLine line, LocationSnapshot location) => new()
    {
        Id = line.Item.Package!.Value,
        Client = Bill.Client!.Value,
        PricePaid = line.Total,
        Zone = Location.Restore(location).Zone,
        Advisor = line.Credits is [var first, ..] ? first.Staff : null,
    };

    private async ValueTask<Refusal?> RechargeAsync(CancellationToken cancellationToken)
    {
        foreach (var line in _purchase.Lines.Where(line => line.Item.Kind == SaleKind.Recharge))
        {
            var found = await _books
                .AccountAsync(line.Item.Account!.Value, Bill.Client!.Value, _purchase.Currency, cancellationToken)
                .ConfigureAwait(false);
            if (!found.TryGetValue(out var account, out var refusal))
            {
                return refusal;
            }

            var bonus = sale.Bonuses.FirstOrDefault(one => one.Line == line.Number);
            account.Recharge(
                CallOf(line.Number), new(line.Total) { Bonus = bonus?.Bonus, BonusEndsAt = bonus?.EndsAt });
            _stored.Add(new(
                account.Id,
                StoredValueMoveKind.Recharged,
                line.Total,
                bonus?.Bonus ?? Money.Zero(_purchase.Currency)));
        }

        return null;
    }

    private async ValueTask<Refusal?> SpendStoredValueAsync(CancellationToken cancellationToken)
    {
        foreach (var part in _purchase.Payments.Where(part => part.Tender == Tender.StoredValue))
        {
            var found = await _books
                .AccountAsync(part.Account!.Value, Bill.Client!.Value, null, cancellationToken).ConfigureAwait(false);
            if (!found.TryGetValue(out var account, out var refusal))
            {
                return refusal;
            }

            if (!account.Spend(CallOf(0), part.Amount).TryGetValue(out var spent, out var insufficient))
            {
                return insufficient;
            }

            _stored.Add(new(account.Id, StoredValueMoveKind.Spent, spent.Principal, spent.Bonus));
        }

        return null;
    }

    private async ValueTask<Refusal?> SpendPointsAsync(CancellationToken cancellationToken)
    {
        var zero = Money.Zero(_purchase.Currency);
        var tendered = Money.Sum(
            _purchase.Payments.Where(part => part.Tender == Tender.Points).Select(part => part.Amount), zero.Currency);
        if (sale.Points is not { } asked)
        {
            return tendered.IsZero ? null : new PointsDisagree(default, tendered, default, zero);
        }

        var found = await _books.MemberAsync(asked.Member, Bill.Client, cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(out var member, out var refusal))
        {
            return refusal;
        }

        var programme =
            (await _books.ProgrammeAsync(member.Programme, cancellationToken).ConfigureAwait(false)).Current;
        var recharges = Money.Sum(
            _purchase.Lines.Where(
                line => line.Item.Kind == SaleKind.Recharge).Select(line => line.Total), zero.Currency);
        var quotedAt = sale.QuotedAt ?? Bill.SoldAt;
        var quote = programme.Conversion?.Quote(
            asked.Points, member.AvailableAt(work.Context.Now, quotedAt), _purchase.Total - recharges);
        if (quote is null || quote.Points != asked.Points || quote.Worth != tendered || tendered.IsZero)
        {
            return new PointsDisagree(asked.Points, tendered, quote?.Points ?? default, quote?.Worth ?? zero);
        }

        return member.Spend(programme, CallOf(0), asked.Points, quotedAt).Refusal;
    }

    private async ValueTask<Refusal?> EarnAsync(CancellationToken cancellationToken)
    {
        foreach (var id in sale.Members)
        {
            var found = await _books.MemberAsync(id, Bill.Client, cancellationToken).ConfigureAwait(false);
            if (!found.TryGetValue(out var member, out var refusal))
            {
                return refusal;
            }

            var published = await _books.ProgrammeAsync(member.Programme, cancellationToken).ConfigureAwait(false);
            var programme = published.Current;
            var earned = member.Earn(
                programme, CallOf(0), programme.Basis.Of(_purchase), sale.QuotedAt ?? Bill.SoldAt);
            if (!earned.TryGetValue(out var points, out var already))
            {
                return already;
            }

            _awards.Add(MemberAward.Of(member, points));
        }

        return null;
    }

    /// <summary>What a line moves is caused by the line; what the whole bill moves, by line 0.</summary>
    private LedgerCall CallOf(int line) => PackageSteps
        .CallOf(work.Context, LedgerCause.Of(_purchase.Key, line)).CountingFrom(Bill.SoldAt);
}
