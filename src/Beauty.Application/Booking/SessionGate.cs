using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Visits;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Application.Booking;

/// <summary>Whether the packages that a wish names could hold its sessions: search asks as booking does.</summary>
/// <remarks>
/// A slot is tried on copies of the packages, by the very step that books it, so that the two cannot disagree (decision
/// 13). All slots of a day have one answer. For one question, not thread-safe.
/// </remarks>
internal sealed class SessionGate(ImmutableArray<CoursePackageSnapshot> packages)
{
    private static readonly AppointmentId Trial = EntityId.Derive<AppointmentId>("slot", NodaConstants.UnixEpoch);
    private static readonly ActorId Asker = EntityId.Derive<ActorId>("slot", NodaConstants.UnixEpoch);
    private static readonly CommandId Question = EntityId.Derive<CommandId>("slot", NodaConstants.UnixEpoch);

    private readonly Dictionary<string, Refusal?> _days = new(StringComparer.Ordinal);

    /// <summary>Reads the packages that a request names; nothing where it names none.</summary>
    /// <returns>The gate, or <c>commands.not-found</c> for the first that does not exist.</returns>
    public static async ValueTask<Result<SessionGate>> ReadAsync(
        VisitRequest request, ClientGateReader.Load load, CancellationToken cancellationToken)
    {
        AggregateKey[] keys =
        [
            .. request.Parts.Select(part => part.Package).OfType<PackageId>().Distinct().Select(CoursePackage.KeyOf),
        ];
        if (keys.Length == 0)
        {
            return new SessionGate([]);
        }

        var found = await load(keys, cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            if (!found.ContainsKey(key))
            {
                return new NotFound(key);
            }
        }

        return new SessionGate([.. found.Values.Cast<CoursePackageSnapshot>()]);
    }

    /// <summary>By what booking the plan would be refused.</summary>
    /// <returns>The refusal, as of booking; null for none.</returns>
    public Refusal? WhyNot(VisitPlan plan, Instant? now)
    {
        if (packages.IsEmpty)
        {
            return null;
        }

        var day = string.Join('|', packages.Select(one =>
            LocalDatePattern.Iso.Format(plan.Time.Start.InZone(one.Zone).Date)));
        if (!_days.TryGetValue(day, out var refusal))
        {
            _days[day] = refusal = Try(plan, now);
        }

        return refusal;
    }

    private Refusal? Try(VisitPlan plan, Instant? now)
    {
        // Without a clock no promise has lapsed since the sale.
        var context = new CommandContext(Asker, Question, now ?? packages.Max(one => one.BoughtAt));
        var visit = Appointment.Book(Trial, plan, Signature.Of(Asker, context.Now, context.Channel));
        return new VisitSessions(context, packages.Select(CoursePackage.Restore)).Hold(visit);
    }
}
