using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Packages;

/// <content>The storage border.</content>
public sealed partial class CoursePackage
{
    private const int SchemaVersion = 1;

    /// <summary>Restores a package and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The package, without pending events or journals.</returns>
    /// <exception cref="InvariantBrokenException">The schema is unknown, or an invariant is broken.</exception>
    public static CoursePackage Restore(CoursePackageSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"Package {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Version > 0 && snapshot.Id != default && snapshot.Client != default && snapshot.Plan != default,
            $"I1, I8: package {snapshot.Id} has version {snapshot.Version}, or lacks its client or plan.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Lines.Length == snapshot.Terms.Lines.Length,
            $"I2: package {snapshot.Id} has {snapshot.Lines.Length} lines, its terms {snapshot.Terms.Lines.Length}.");
        try
        {
            var package = Unchecked(snapshot);
            package.CheckInvariants();
            return package;
        }
        catch (Exception damage) when (damage is ArgumentException or OverflowException)
        {
            throw new InvariantBrokenException($"I2: package {snapshot.Id} is damaged: {damage.Message}", damage);
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot, at the version now.</returns>
    public CoursePackageSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Client = Client,
        Plan = Plan,
        TermsVersion = TermsVersion,
        Terms = Terms,
        PricePaid = PricePaid,
        BoughtAt = BoughtAt,
        Purchase = Purchase,
        Zone = Zone,
        Advisor = Advisor,
        LastDay = _lastDay,
        Lines =
        [
            .. _lines.Select(line => new PackageLineSnapshot
            {
                Sessions = line.Sessions.ToSnapshot(),
                Money = line.Money?.ToSnapshot(),
            }),
        ],
        Promises =
        [
            .. _lines.SelectMany(line => line.Sessions.Holds).Select(hold => new PackagePromiseSnapshot
            {
                Hold = hold.Id,
                Service = _promises[hold.Id],
            }),
        ],
        Uses = [.. _uses],
        Refund = _refund,
        IsClosed = _isClosed,
    };

    private static CoursePackage Unchecked(CoursePackageSnapshot snapshot)
    {
        var sale = new NewCoursePackage
        {
            Id = snapshot.Id,
            Client = snapshot.Client,
            PricePaid = snapshot.PricePaid,
            Zone = snapshot.Zone,
            Advisor = snapshot.Advisor,
        };
        var sold = (snapshot.Plan, snapshot.TermsVersion, snapshot.Terms);
        var package = new CoursePackage(sale, sold, (snapshot.BoughtAt, snapshot.Purchase), snapshot.Version)
        {
            _lastDay = snapshot.LastDay,
            _refund = snapshot.Refund,
            _isClosed = snapshot.IsClosed,
        };
        package._uses.AddRange(snapshot.Uses);
        package._lines =
        [
            .. snapshot.Lines.Select((line, index) =>
                PackageLine.Restore(index + 1, snapshot.Terms, snapshot.PricePaid, line)),
        ];
        foreach (var promise in snapshot.Promises)
        {
            package._promises[promise.Hold] = promise.Service;
        }

        return package;
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            _lines.All(line => line.IsWhole(Key)), $"I2: a line of package {Id} was not granted what was sold.");
        InvariantBrokenException.ThrowUnless(
            Recognised + Deferred == PricePaid - Total(AccountRole.Refunded)
            && Total(AccountRole.Refunded) == (_refund?.Amount ?? Amounts.Money.Zero(PricePaid.Currency)),
            $"I3: package {Id} of {PricePaid} has {Recognised} recognised and {Deferred} deferred.");
        InvariantBrokenException.ThrowUnless(
            _lines.All(UsesAgree) && _uses.TrueForAll(IsSound),
            $"I4: the uses of package {Id} are not what its ledgers say.");
        // A promise with a limit may have lapsed, and be replaced before its ledger notices.
        var causes = _lines.SelectMany(line => line.Sessions.Holds)
            .Where(hold => hold.Terms.LapsesAt is null).Select(hold => hold.Cause)
            .Concat(_uses.Where(use => use.IsLive).Select(use => use.Cause)).ToArray();
        InvariantBrokenException.ThrowUnless(
            causes.Distinct().Count() == causes.Length, $"I5: a visit line holds or used package {Id} twice.");
        InvariantBrokenException.ThrowUnless(
            _lines.SelectMany(line => line.Sessions.Holds).All(hold => _promises.ContainsKey(hold.Id)),
            $"I5: a hold of package {Id} is for no service.");
        InvariantBrokenException.ThrowUnless(
            Ledgers.SelectMany(ledger => ledger.Lots).All(EndsWithThePackage),
            string.Create(
                CultureInfo.InvariantCulture, $"I6: a lot of package {Id} does not end with it on {_lastDay:R}."));
        InvariantBrokenException.ThrowUnless(
            WhyEnded() is null || (SessionsLeft == 0 && Deferred.IsZero && (_refund is null || !_isClosed)),
            $"I7: package {Id} has ended and has {SessionsLeft} sessions and {Deferred} left.");
    }

    private bool IsSound(CourseUse use) =>
        use.Line >= 1 && use.Line <= _lines.Length && (use.RevenueJournal is not null || use.Revenue.IsZero);

    private bool UsesAgree(PackageLine line)
    {
        var uses = _uses.Where(use => use.IsLive && use.Line == line.Number).ToArray();
        return uses.Sum(use => use.Paid.Value + use.Gifted.Value) == line.Sessions.BalanceOf(AccountRole.Consumed)
            && uses.Sum(use => use.Revenue.MinorUnits) == (line.Money?.BalanceOf(AccountRole.Consumed) ?? 0);
    }

    private bool EndsWithThePackage(Lot lot) => lot.Available + lot.Held == 0 || lot.Terms.EndsAt == End;
}
