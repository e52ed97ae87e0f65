using NodaTime;

namespace FrontDesk.Salons;

/// <summary>
/// What JSON cannot say of the salon's file: codes that must exist, shifts that must be worked in open hours.
/// </summary>
internal static class SalonCheck
{
    public static IEnumerable<string> ProblemsOf(SalonData salon) =>
        CodeProblems(salon)
            .Concat(salon.Services.SelectMany(service => ServiceProblems(salon, service)))
            .Concat(salon.Therapists.SelectMany(therapist => ShiftProblems(salon, therapist)))
            .Concat(salon.Blocks.SelectMany(block => BlockProblems(salon, block)))
            .Concat(DemandProblems(salon));

    private static IEnumerable<string> CodeProblems(SalonData salon) =>
        Repeated("therapist", salon.Therapists.Select(one => one.Code))
            .Concat(Repeated("resource", salon.Resources.Select(one => one.Code)))
            .Concat(Repeated("service", salon.Services.Select(one => one.Code)));

    private static IEnumerable<string> Repeated(string what, IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"The {what} '{group.Key}' is listed {group.Count()} times.");

    private static IEnumerable<string> ServiceProblems(SalonData salon, ServiceData service)
    {
        if (service.Phases.Count == 0 || service.Phases.Any(phase => phase.Minutes < 1))
        {
            yield return $"The service '{service.Code}' needs phases of at least one minute.";
        }

        if (!salon.Therapists.Any(therapist => therapist.Skills.Has(service.Skill)))
        {
            yield return $"Nobody has the skill '{service.Skill}' of the service '{service.Code}'.";
        }

        var kinds = service.Needs.Concat(service.Phases.SelectMany(phase => phase.Releases));
        foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
        {
            if (!salon.Resources.Any(resource => resource.Kind.Is(kind)))
            {
                yield return $"The service '{service.Code}' needs a '{kind}', and the salon has none.";
            }
        }
    }

    private static IEnumerable<string> ShiftProblems(SalonData salon, TherapistData therapist)
    {
        foreach (var shift in therapist.Shifts)
        {
            foreach (var day in shift.Days.Where(day => !IsOpen(salon.Location, day, shift.From, shift.To)))
            {
                yield return $"'{therapist.Code}' works on {day} {shift.From:HH:mm}-{shift.To:HH:mm},"
                    + " outside opening hours.";
            }

            if (shift.Breaks.Any(rest => rest.From < shift.From || rest.To > shift.To || rest.From >= rest.To))
            {
                yield return $"A break of '{therapist.Code}' lies outside its shift.";
            }

            if (shift.EveryWeeks < 1 || (shift.EveryWeeks > 1 && shift.Anchor is null))
            {
                yield return $"A shift of '{therapist.Code}' in every {shift.EveryWeeks} weeks needs an anchor.";
            }
        }
    }

    private static bool IsOpen(LocationData location, IsoDayOfWeek day, LocalTime from, LocalTime to) =>
        location.Hours.Any(hours => hours.Days.Contains(day) && hours.From <= from && to <= hours.To && from < to);

    private static IEnumerable<string> BlockProblems(SalonData salon, BlockData block)
    {
        if (block.Therapist is { } therapist && !salon.Therapists.Any(one => one.Code.Is(therapist)))
        {
            yield return $"A leave names the therapist '{therapist}', whom nobody knows.";
        }

        if (block.Resource is { } resource && !salon.Resources.Any(one => one.Code.Is(resource)))
        {
            yield return $"A repair names the resource '{resource}', which nobody knows.";
        }

        if (block.To < block.From || block.Announced > block.From)
        {
            yield return $"A block from {block.From} to {block.To} is announced on {block.Announced}.";
        }
    }

    private static IEnumerable<string> DemandProblems(SalonData salon)
    {
        foreach (var code in salon.Combinations.SelectMany(one => one.Services)
                     .Where(code => !salon.Services.Any(service => service.Code.Is(code))))
        {
            yield return $"A combination names the service '{code}', which is not on the menu.";
        }

        if (salon.From >= salon.Today || salon.BookedAheadDays < 1)
        {
            yield return $"A season from {salon.From} to {salon.Today} with bookings"
                + $" {salon.BookedAheadDays} days ahead is none.";
        }
    }
}
