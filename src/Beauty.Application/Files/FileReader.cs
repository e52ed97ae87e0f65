using System.Collections.Immutable;
using Beauty.Domain.Assessments;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Fetches the parts of one client's file; what may be seen of them is not its business.</summary>
internal sealed class FileReader(IReadStore reads, ISealer sealer, TenantId tenant, ClientId client)
{
    // No local day begins or ends farther from an instant of it.
    private static readonly Duration FarthestOfDay = Duration.FromHours(50);

    /// <summary>The services that somebody does for the client on the day that it is there now.</summary>
    public async ValueTask<ImmutableArray<ServiceId>> OwnServicesTodayAsync(
        StaffId staff, Instant now, CancellationToken cancellationToken)
    {
        var question = new BookedServices(client, staff, now - FarthestOfDay, now + FarthestOfDay);
        var rows = await reads.Of<DayBookEntry>(tenant).ListAsync(question, cancellationToken).ConfigureAwait(false);
        var places = rows.Select(row => row.Location).Distinct().ToDictionary(KeyOf, place => place);
        var found = await reads.LoadAsync(tenant, [.. places.Keys], cancellationToken).ConfigureAwait(false);
        var zones = found.ToDictionary(
            one => places[one.Key], one => Location.Restore((LocationSnapshot)one.Value).Zone);
        return
        [
            .. rows
                .Where(row => zones.TryGetValue(row.Location, out var zone)
                    && row.Start.InZone(zone).Date == now.InZone(zone).Date)
                .Select(row => row.Service)
                .Distinct(),
        ];
    }

    public Task<bool> HasTreatedAsync(StaffId staff, CancellationToken cancellationToken) =>
        reads.Of<ServiceRecordSummary>(tenant).AnyAsync(new ServicesBy(client, staff), cancellationToken);

    public async ValueTask<SkinPicture> SkinAsync(CancellationToken cancellationToken)
    {
        var all = new List<SkinAssessment>();
        IReadOnlyList<AssessmentSummary> page;
        do
        {
            page = await reads.Of<AssessmentSummary>(tenant)
                .ListAsync(new AssessmentsOfClient(client, all.Count), cancellationToken).ConfigureAwait(false);
            var found = await reads
                .LoadAsync(tenant, [.. page.Select(row => row.Source)], cancellationToken).ConfigureAwait(false);
            all.AddRange(page.Select(
                row => SkinAssessment.Restore((SkinAssessmentSnapshot)found[row.Source], sealer, tenant)));
        }
        while (page.Count == AssessmentsOfClient.PageSize);

        return SkinPicture.Of(all);
    }

    public async ValueTask<(int Count, ImmutableArray<ServiceRecord> Last)> ServicesAsync(
        int most, CancellationToken cancellationToken)
    {
        var (rows, question) = (reads.Of<ServiceRecordSummary>(tenant), new ServicesOfClient(client, most));
        var last = await rows.ListAsync(question, cancellationToken).ConfigureAwait(false);
        var count = await rows.CountAsync(question, cancellationToken).ConfigureAwait(false);
        var found = await reads
            .LoadAsync(tenant, [.. last.Select(row => row.Source)], cancellationToken).ConfigureAwait(false);
        return (
            count,
            [
                .. last.Select(row =>
                    ServiceRecord.Restore((ServiceRecordSnapshot)found[row.Source], sealer, tenant)),
            ]);
    }

    public async ValueTask<UpcomingVisitView?> UpcomingAsync(Instant now, CancellationToken cancellationToken)
    {
        var visit = await reads.Of<AppointmentSummary>(tenant)
            .FirstOrDefaultAsync(new NextVisit(client, now), cancellationToken).ConfigureAwait(false);
        if (visit is null)
        {
            return null;
        }

        var lines = await reads.Of<DayBookEntry>(tenant)
            .ListAsync(new ServicesOfVisit(visit.Id), cancellationToken).ConfigureAwait(false);
        return new()
        {
            Appointment = visit.Id,
            Location = visit.Location,
            Status = visit.Status,
            Start = visit.Start,
            End = visit.End,
            Services = [.. lines.Select(line => line.Service)],
        };
    }

    private static Domain.Aggregates.AggregateKey KeyOf(LocationId location) => new(Location.Kind, location.Value);
}
