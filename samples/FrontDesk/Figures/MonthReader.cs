using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Commands;
using FrontDesk.Desks;
using NodaTime;

namespace FrontDesk.Figures;

/// <summary>Adds up a month out of the rows that each commit leaves.</summary>
internal sealed class MonthReader
{
    private readonly DeskHouse _house;
    private readonly InventedSalon _salon;

    public MonthReader(DeskHouse house, InventedSalon salon) => (_house, _salon) = (house, salon);

    /// <summary>The figures from the first day of a date's month to the evening of the date.</summary>
    public async ValueTask<MonthFigures> ReadAsync(LocalDate today)
    {
        var from = _salon.At(today.With(DateAdjusters.StartOfMonth).AtMidnight());
        var until = _salon.At(today.PlusDays(1).AtMidnight());
        var tenders = await RowsAsync(new TendersBetween(from, until));
        var money = await RowsAsync(new LinesOfMoney(from, until));
        var ofCourses = money.Where(line => string.Equals(line.Owner.Kind, CoursePackage.Kind, StringComparison.Ordinal));
        var points = (await RowsAsync(new AllOf<MemberSummary>())).Sum(member => member.Available);
        return new MonthFigures
        {
            Cash =
            [
                .. tenders.Where(line => line.IsMoney)
                    .GroupBy(line => line.Tender)
                    .Select(group => (group.Key, Yuan(group.Sum(line => line.MinorUnits)))),
            ],
            Consumption = Yuan(ofCourses.Where(line => line.Account == AccountRole.Consumed).Sum(line => line.Delta)),
            Breakage = Yuan(ofCourses.Where(line => line.Account == AccountRole.Expired).Sum(line => line.Delta)),
            Courses = Yuan((await RowsAsync(new AllOf<PackageSummary>())).Sum(one => one.DeferredMinorUnits)),
            StoredValue = Yuan((await RowsAsync(new AllOf<StoredValueSummary>())).Sum(one => one.PrincipalMinorUnits)),
            Points = points,
            PointsWorth = WorthOf(points),
        };
    }

    private Money WorthOf(long points) => _salon.Trade.Programme.Conversion is { } conversion
        ? Yuan(conversion.Worth.MinorUnits * (points / conversion.Unit.Value))
        : Money.Zero(Currency.Cny);

    private static Money Yuan(long minorUnits) => Money.FromMinorUnits(minorUnits, Currency.Cny);

    private async ValueTask<IReadOnlyList<TRow>> RowsAsync<TRow>(
        Beauty.Persistence.Abstractions.Reading.Specification<TRow> asked)
        where TRow : class => await _house.Store.Of<TRow>(TenantId.Single).ListAsync(asked);
}
