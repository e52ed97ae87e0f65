using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>Says why a visit does not fit at a start (T57), asking the same judges as search and booking.</summary>
/// <remarks>It looks at the visit in the given order and without waits; any other way failed, too.</remarks>
internal sealed class Explanation(VisitQuestion question)
{
    private readonly DateTimeZone _zone = question.Salon.Location.Zone;

    /// <summary>What is wrong with the services together, at any start.</summary>
    internal IEnumerable<Refusal> OfServices()
    {
        // A move keeps the services as booked, also those that are no longer offered (T52).
        var withdrawn = question.Parts
            .Where(part => question.Request.Moving is null
                && question.Salon.Find(part.Part.Service) is { IsWithdrawn: true })
            .Select(part => (Refusal)new ServiceNotOffered(part.Part.Service));
        var notParallel = question.Steps
            .Where(step => step.Length > 1)
            .SelectMany(step => step)
            .Where(part => !part.Part.Footprint.AllowsParallel)
            .Select(part => new PartsNotParallel(part.Part.Service));
        return withdrawn.Concat(notParallel).Distinct();
    }

    /// <summary>What is wrong with the start itself.</summary>
    internal IEnumerable<Refusal> OfStart(long start)
    {
        var instant = Instant.FromUnixTimeSeconds(start);
        if (question.Now is { } now && instant < now)
        {
            yield return new StartInPast(instant, now, _zone);
        }

        var rules = question.Salon.Location.Rules;
        if (!rules.MayStartOffGrid(question.Request.Channel) && !question.Grid.Has(start))
        {
            yield return new StartOffGrid(instant, rules.Grid.StepMinutes, _zone);
        }
    }

    /// <summary>Why a visit that no way could place does not fit; never empty.</summary>
    internal IEnumerable<Refusal> OfPlaces(long start)
    {
        var parts = PlainTimetable(start);
        var causes = parts.SelectMany(part => OfLocation(part.Part, part.At))
            .Concat(question.Request.IsSamePersonForAll
                ? OfSamePerson(parts)
                : parts.SelectMany(part => OfStaff(part.Part, part.At)))
            .Concat(parts.SelectMany(part => part.Part.Needs.SelectMany(need => OfNeed(need, part.At))))
            .ToList();
        var time = TimeRange.OfSeconds(start, parts.Max(part => part.At + part.Part.Layout.Length));
        if (!question.Request.IsClientOverlapConfirmed && question.ClientBusyIn(time) is { } busy)
        {
            causes.Add(new ClientBusy(question.Request.Client!.Value, time, busy.Core, busy.Holder, _zone));
        }

        return causes.Count > 0
            ? causes
            : [new PartsCompete([.. question.Parts.Select(part => part.Part.Service)], time, _zone)];
    }

    private ImmutableArray<(PartQuestion Part, long At)> PlainTimetable(long start)
    {
        var timetable = ImmutableArray.CreateBuilder<(PartQuestion, long)>();
        for (var step = 0; step < question.Steps.Length; step++)
        {
            start = step == 0 ? start : question.EarliestAfter(question.Steps[step - 1], start, question.Steps[step]);
            timetable.AddRange(question.Steps[step].Select(part => (part, start)));
        }

        return timetable.ToImmutable();
    }

    private IEnumerable<Refusal> OfLocation(PartQuestion part, long at)
    {
        var location = question.Salon.Location.Id;
        if (part.ClosedAt(at) is { } closed)
        {
            yield return new LocationClosed(location, closed, _zone);
        }

        if (part.ClosureAt(at) is { } closure)
        {
            yield return new LocationClosureInTheWay(
                location, part.Layout.Whole.ShiftedBy(at).Occupied, closure.Core, closure.Holder, _zone);
        }
    }

    private IEnumerable<Refusal> OfStaff(PartQuestion part, long at)
    {
        if (!part.Part.Footprint.IsAttended)
        {
            return [];
        }

        if (part.Candidates.IsEmpty)
        {
            return [NobodyFor(part)];
        }

        var causes = part.RankedAt(at).BestFirst.Select(candidate => OfPerson(part, candidate, at)).ToList();
        return causes.Contains(null) ? [] : [Joined(part, at, [.. causes.OfType<Refusal>()])];
    }

    /// <summary>Of each who might do all parts, the first thing in the way.</summary>
    private IEnumerable<Refusal> OfSamePerson(ImmutableArray<(PartQuestion Part, long At)> parts)
    {
        var attended = parts.Where(part => part.Part.Part.Footprint.IsAttended).ToList();
        if (attended is not [var (first, at), ..])
        {
            return [];
        }

        var causes = question.SamePersons(at)
            .Select(id => attended
                .Select(part => OfPerson(part.Part, part.Part.Candidates.First(one => one.Member.Id == id), part.At))
                .FirstOrDefault(cause => cause is not null))
            .ToList();
        if (causes.Count == 0)
        {
            return [NobodyFor(attended.Find(part => part.Part.Candidates.IsEmpty).Part ?? first)];
        }

        return causes.Contains(null) ? [] : [Joined(first, at, [.. causes.OfType<Refusal>()])];
    }

    private Refusal Joined(PartQuestion part, long at, IReadOnlyList<Refusal> causes) =>
        causes is [var only]
            ? only
            : new NobodyFree(part.Part.Service, part.Layout.Whole.ShiftedBy(at).Occupied, causes, _zone);

    /// <summary>Why nobody is even asked: the one named cannot, or nobody can as wished.</summary>
    private Refusal NobodyFor(PartQuestion part)
    {
        if (part.Part.Staff.Named is not { } named)
        {
            return new NobodyQualified(part.Part.Service, part.Part.Skill);
        }

        return question.Salon.Find(named) is { HasDeparted: false } && part.Part.Skill is { } skill
            ? new StaffLacksSkill(named, skill)
            : new StaffNotHere(named, question.Salon.Location.Id);
    }

    private Refusal? OfPerson(PartQuestion part, StaffCandidate candidate, long at)
    {
        var (staff, needed) = (candidate.Member.Id, part.Layout.Whole.ShiftedBy(at).Occupied);
        return part.Judge(candidate, at) switch
        {
            { OffShift: { } time } => new StaffOffShift(staff, time, _zone),
            { Taken: { IsBlocked: true, InTheWay: { } leave } } =>
                new StaffOnLeave(staff, needed, leave.Core, leave.Holder, _zone),
            { Taken.InTheWay: { } claim } => new StaffBusy(staff, needed, claim.Occupied, claim.Holder, _zone),
            _ => null,
        };
    }

    private IEnumerable<Refusal> OfNeed(NeedQuestion need, long at)
    {
        var judged = need.Judged(at).ToList();
        if (judged.Count == 0)
        {
            return [NothingFor(need)];
        }

        if (judged.Exists(one => one.Verdict.IsFit))
        {
            return [];
        }

        var causes = judged.Select(one => OfResource(one.Resource.Id, one.Ask, one.Verdict)).ToList();
        var time = TimeRange.OfSeconds(judged[0].Ask.From, judged[0].Ask.To);
        return [causes is [var only] ? only
            : new AllResourcesTaken(need.Kind!.Value, need.Need.Units, time, causes, _zone)];
    }

    private Refusal NothingFor(NeedQuestion need) => (need.Need.Resource, need.Candidates) switch
    {
        ({ } named, []) => new ResourceNotHere(named, question.Salon.Location.Id),
        ({ } named, [var small, ..]) => new ResourceTooSmall(named, need.Need.Units, small.Capacity),
        _ => new NoSuchResource(need.Need.Kind!.Value, need.Need.Units),
    };

    private Refusal OfResource(ResourceId resource, Ask ask, Verdict verdict)
    {
        var (needed, claim) = (TimeRange.OfSeconds(ask.From, ask.To), verdict.InTheWay!);
        return verdict.IsBlocked
            ? new ResourceInMaintenance(resource, needed, claim.Core, claim.Holder, _zone)
            : new ResourceTaken(resource, needed, claim.Occupied, claim.Holder, _zone);
    }
}
