using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Members;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Figures;

/// <summary>
/// The desk of figures (报表台): a month's money, revenue and liabilities, from what the ledgers recorded.
/// </summary>
/// <remarks>
/// Reads every line of the ledgers up to the end, one by one: for reports, not for screens. Thread-safe. Source: C12,
/// R7, R9; ledger law 27.
/// </remarks>
public sealed class FiguresDesk
{
    private readonly IReadStore _reads;

    internal FiguresDesk(IReadStore reads) => _reads = reads;

    /// <summary>Adds the figures of a time up.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="question">Of which time, in which currency, and whose cash.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the start.</exception>
    public async ValueTask<SalonFigures> ReadAsync(
        TenantId tenant, FiguresQuestion question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(question.Until, question.From, nameof(question));
        var money = LedgerUnit.OfMoney(question.Currency);
        var (courses, stored) = (new LedgerTotals(question.From), new LedgerTotals(question.From));
        var points = new SortedDictionary<string, LedgerTotals>(StringComparer.Ordinal);
        var lots = new Dictionary<(AggregateKey Owner, int Lot), long>();
        await foreach (var line in _reads.Of<LedgerLine>(tenant)
            .AsAsyncEnumerable(new LinesUntil(question.Until)).WithCancellation(cancellationToken)
            .ConfigureAwait(false))
        {
            switch (line.Owner.Kind)
            {
                case Membership.Kind:
                    TotalsOf(points, line.Unit, question).Add(line);
                    break;
                case CoursePackage.Kind when line.Unit == money:
                    courses.Add(line);
                    break;
                case StoredValueAccount.Kind when line.Unit == money:
                    stored.Add(line);
                    Count(lots, line);
                    break;
            }
        }

        var bonus = await BonusAsync(tenant, lots, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Cash = await CashAsync(tenant, question, cancellationToken).ConfigureAwait(false),
            Courses = courses.ToLiability(question.Currency),
            StoredValue = stored.ToLiability(question.Currency),
            Principal = Money.FromMinorUnits(stored.Closing - bonus, question.Currency),
            Bonus = Money.FromMinorUnits(bonus, question.Currency),
            Points = [.. points.Select(one => new PointsFigures(one.Key, one.Value.Opening, one.Value.Closing))],
        };
    }

    private static LedgerTotals TotalsOf(
        SortedDictionary<string, LedgerTotals> points, LedgerUnit unit, FiguresQuestion question)
    {
        if (!points.TryGetValue(unit.Code, out var totals))
        {
            points[unit.Code] = totals = new(question.From);
        }

        return totals;
    }

    private static void Count(Dictionary<(AggregateKey Owner, int Lot), long> lots, LedgerLine line)
    {
        if (line.Account is AccountRole.Available or AccountRole.Held)
        {
            lots[(line.Owner, line.Lot)] = lots.GetValueOrDefault((line.Owner, line.Lot)) + line.Delta;
        }
    }

    // What a lot is was fixed when it was opened, so the account of today tells it of any time.
    private async ValueTask<long> BonusAsync(
        TenantId tenant, Dictionary<(AggregateKey Owner, int Lot), long> lots, CancellationToken cancellationToken)
    {
        var found = await _reads
            .LoadAsync(tenant, [.. lots.Keys.Select(key => key.Owner).Distinct()], cancellationToken)
            .ConfigureAwait(false);
        var gifts = found.ToDictionary(
            one => one.Key,
            one => StoredValueAccount.Restore((StoredValueSnapshot)one.Value).Lots
                .Where(lot => lot.Terms.Kind == LotKind.Gift).Select(lot => lot.Number).ToHashSet());
        return lots.Where(one => gifts[one.Key.Owner].Contains(one.Key.Lot)).Sum(one => one.Value);
    }

    private async ValueTask<ImmutableArray<TenderFigure>> CashAsync(
        TenantId tenant, FiguresQuestion question, CancellationToken cancellationToken)
    {
        var rows = await _reads.Of<TenderLine>(tenant)
            .ListAsync(new TendersOfTime(question.From, question.Until), cancellationToken).ConfigureAwait(false);
        return
        [
            .. rows
                .Where(row => row.Currency == question.Currency
                    && (question.Location is not { } place || row.Location == place))
                .GroupBy(row => row.Tender)
                .OrderBy(group => group.Key)
                .Select(group => new TenderFigure(
                    group.Key, Money.FromMinorUnits(group.Sum(row => row.MinorUnits), question.Currency))),
        ];
    }
}
