using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Looks at a whole diary pair by pair: nothing is claimed beyond its capacity (law 2).</summary>
internal static class Audit
{
    public static void ThrowUnlessSound(Salon salon, Diary diary)
    {
        foreach (var member in salon.Staff)
        {
            ThrowUnlessApart(diary, member.Calendar, member.Capacity, (one, next) => one.After + next.Before);
        }

        foreach (var resource in salon.Resources)
        {
            ThrowUnlessApart(diary, resource.Calendar, resource.Capacity, (one, next) =>
                salon.Location.Rules.Turnover == TurnoverRule.Additive
                    ? one.After + next.Before
                    : Duration.Max(one.After, next.Before));
        }
    }

    private static void ThrowUnlessApart(
        Diary diary, CalendarId calendar, int capacity, Func<Claim, Claim, Duration> pause)
    {
        var claims = diary.ClaimsOf(calendar).OrderBy(claim => claim.Core.Start).ToList();
        foreach (var claim in claims.Where(claim => claim.Unit is not null))
        {
            InvariantBrokenException.ThrowUnless(claim.Unit < capacity, $"{claim} lies beyond {capacity}.");
            foreach (var next in claims.SkipWhile(other => other != claim).Skip(1))
            {
                var needed = next.Holder == claim.Holder ? Duration.Zero : pause(claim, next);
                InvariantBrokenException.ThrowUnless(
                    next.Unit != claim.Unit || next.Core.Start - claim.Core.End >= needed,
                    $"{claim} and {next} collide.");
            }
        }
    }
}
