using System.Collections.Immutable;
using Beauty.Domain.Packages;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>Derives the row of a package.</summary>
internal static class PackageRows
{
    public static ImmutableArray<IReadModel> Of(CoursePackage package) =>
    [
        new PackageSummary
        {
            Id = package.Id,
            Client = package.Client,
            Plan = package.Plan,
            Name = package.Terms.Name.Text,
            BoughtAt = package.BoughtAt,
            Advisor = package.Advisor,
            LastDay = package.LastDay,
            WarnFrom = package.LastDay?.PlusDays(-package.Terms.WarnAtDays),
            WarnAtSessions = package.Terms.WarnAtSessions.Value,
            // No day of purchase lies after the last one, so this is the state without the calendar.
            State = package.StateAt(package.BoughtAt),
            SessionsAvailable = package.Lines.Sum(line => line.Available.Value),
            SessionsHeld = package.Lines.Sum(line => line.Held.Value),
            SessionsUsed = package.Lines.Sum(line => line.Used.Value),
            Currency = package.PricePaid.Currency,
            PaidMinorUnits = package.PricePaid.MinorUnits,
            RefundedMinorUnits = package.Refunded?.Amount.MinorUnits ?? 0,
            RecognisedMinorUnits = package.Recognised.MinorUnits,
            DeferredMinorUnits = package.Deferred.MinorUnits,
        },
    ];
}
