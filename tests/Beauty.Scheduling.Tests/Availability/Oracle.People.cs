using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Who may serve: everybody is tried, minute by minute.</summary>
internal sealed partial class Oracle
{
    private readonly Dictionary<(int Part, int Start, StaffId Staff), bool> _canWork = [];

    private IEnumerable<List<StaffMember?>> PeopleFor(List<Piece> parts, List<StaffMember?> chosen)
    {
        if (chosen.Count == parts.Count)
        {
            return [chosen];
        }

        var part = Request.Parts[parts[chosen.Count].Part];
        StaffMember?[] options = part.Footprint.IsAttended
            ? [.. Salon.Staff.Where(member => MayServe(part, member) && CanWork(parts[chosen.Count], member))]
            : [null];
        return options.SelectMany(member => PeopleFor(parts, [.. chosen, member]));
    }

    private static bool MayServe(VisitPart part, StaffMember member) =>
        member.Skills.Contains(part.Skill!.Value)
        && (part.Staff.Named is { } named ? member.Id == named : !part.Staff.Excluded.Contains(member.Id));

    /// <summary>Whether somebody could do a part if the visit had no other.</summary>
    private bool CanWork(Piece piece, StaffMember member)
    {
        if (!_canWork.TryGetValue((piece.Part, piece.Start, member.Id), out var can))
        {
            var footprint = Request.Parts[piece.Part].Footprint;
            var works = Work(piece);
            can = works.TrueForAll(one =>
                    Between(one.From, one.To).All(minute => IsBufferThatMayLieOutside(footprint, piece, minute)
                        || _works[member.Id][minute + MinutesBefore]))
                && !Claims(member.Calendar)
                    .Any(claim => claim.Unit is null && works.Exists(one => Share((one.From, one.To), Core(claim))))
                && works.SelectMany(one => Between(one.From, one.To))
                    .All(minute => Load(member, minute) < member.Capacity);
            _canWork.Add((piece.Part, piece.Start, member.Id), can);
        }

        return can;
    }

    private bool IsBufferThatMayLieOutside(Footprint footprint, Piece piece, int minute) =>
        (minute < piece.Start && footprint.Preparation.MayLieOutsideWorkingTime)
        || (minute >= piece.Start + Length(piece.Part) && footprint.CleanUp.MayLieOutsideWorkingTime);

    private bool PeopleFit(List<Piece> parts, List<StaffMember?> people)
    {
        var serving = people.OfType<StaffMember>().Distinct().ToList();
        return (!Request.IsSamePersonForAll || serving.Count <= 1)
            && serving.TrueForAll(member => IsEnough(member, [.. parts.Where((_, i) => people[i] == member)]));
    }

    private bool IsEnough(StaffMember member, List<Piece> pieces)
    {
        var works = pieces.SelectMany(piece =>
            Work(piece).Select(work => (piece.Step, work.From, work.To, work.CoreFrom, work.CoreTo))).ToList();
        return works.SelectMany(one => Between(one.From, one.To)).Distinct().All(minute =>
        {
            var here = works.Where(one => one.From <= minute && minute < one.To).ToList();
            var cores = here.Where(one => one.CoreFrom <= minute && minute < one.CoreTo).GroupBy(one => one.Step);
            var mine = member.Capacity == 1 ? 1 : here.GroupBy(one => one.Step).Max(step => step.Count());
            return Load(member, minute) + mine <= member.Capacity && cores.All(step => step.Count() <= member.Capacity);
        });
    }

    private int Load(StaffMember member, int minute) =>
        Claims(member.Calendar)
            .Count(claim => claim.Unit is not null
                && Occupied(claim) is var (from, to) && from <= minute && minute < to);

    /// <summary>
    /// When the person of a part works: each run of active phases with buffers; buffers beside a processing phase
    /// alone.
    /// </summary>
    private List<(int From, int To, int CoreFrom, int CoreTo)> Work(Piece piece)
    {
        var phases = Request.Parts[piece.Part].Footprint.Phases;
        var works = new List<(int From, int To, int CoreFrom, int CoreTo)>();
        var (start, end) = (piece.Start, piece.Start + Length(piece.Part));
        if (Preparation(piece.Part) > 0 && phases[0].Kind == PhaseKind.Processing)
        {
            works.Add((start - Preparation(piece.Part), start, start - Preparation(piece.Part), start));
        }

        foreach (var (from, to) in Runs(piece, phase => phase.Kind == PhaseKind.Active))
        {
            works.Add((
                from == start ? from - Preparation(piece.Part) : from,
                to == end ? to + CleanUp(piece.Part) : to,
                from,
                to));
        }

        if (CleanUp(piece.Part) > 0 && phases[^1].Kind == PhaseKind.Processing)
        {
            works.Add((end, end + CleanUp(piece.Part), end, end + CleanUp(piece.Part)));
        }

        return works;
    }
}
