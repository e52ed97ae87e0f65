using System.Collections.Immutable;
using System.Linq.Expressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Audits;

/// <summary>One table of rows, and the kind of root from which they are made.</summary>
internal abstract class RowTable
{
    /// <summary>All read models; a test proves that none is left out.</summary>
    public static ImmutableArray<RowTable> All { get; } =
    [
        Of((AppointmentSummary row) => row.Id, Scheduling.Appointments.Appointment.Kind),
        Of((DayBookEntry row) => row.Appointment, Scheduling.Appointments.Appointment.Kind),
        Of((AssessmentSummary row) => row.Id, Domain.Assessments.SkinAssessment.Kind),
        Of((ClientLookup row) => row.Client, Domain.Clients.ClientDossier.Kind),
        Of((ClientSummary row) => row.Id, Domain.Clients.ClientDossier.Kind),
        Of((ConsentSummary row) => row.Id, Domain.Consents.Consent.Kind),
        Of((HealthWaiverSummary row) => row.Id, Domain.Waivers.HealthWaiver.Kind),
        Of((MemberSummary row) => row.Id, Beauty.Loyalty.Members.Membership.Kind),
        Of((PackageSummary row) => row.Id, Domain.Packages.CoursePackage.Kind),
        Of((PurchaseSummary row) => row.Id, Domain.Sales.Purchase.Kind),
        Of((TenderLine row) => row.Purchase, Domain.Sales.Purchase.Kind),
        Of((ServiceRecordSummary row) => row.Id, Domain.ServiceRecords.ServiceRecord.Kind),
        Of((StoredValueSummary row) => row.Id, Domain.StoredValue.StoredValueAccount.Kind),
    ];

    public abstract Type Row { get; }

    public required string Kind { get; init; }

    public abstract ValueTask<IReadOnlyList<IReadModel>> ReadAsync(
        AuditScope scope, IEnumerable<AggregateKey> sources, CancellationToken cancellationToken);

    public abstract IAsyncEnumerable<AggregateKey> SourcesAsync(AuditScope scope);

    private static Table<TRow, TId> Of<TRow, TId>(Expression<Func<TRow, TId>> source, string kind)
        where TRow : class, IReadModel
        where TId : struct, IEntityId<TId> => new(source) { Kind = kind };

    private sealed class Table<TRow, TId>(Expression<Func<TRow, TId>> source) : RowTable
        where TRow : class, IReadModel
        where TId : struct, IEntityId<TId>
    {
        public override Type Row => typeof(TRow);

        public override async ValueTask<IReadOnlyList<IReadModel>> ReadAsync(
            AuditScope scope, IEnumerable<AggregateKey> sources, CancellationToken cancellationToken) =>
            await scope.Rows.Of<TRow>(scope.Tenant)
                .ListAsync(new OfSources(source, [.. sources.Select(key => TId.From(key.Id))]), cancellationToken)
                .ConfigureAwait(false);

        public override IAsyncEnumerable<AggregateKey> SourcesAsync(AuditScope scope) =>
            scope.Rows.Of<TRow>(scope.Tenant).AsAsyncEnumerable(new Everything()).Select(row => row.Source);

        private sealed class OfSources : Specification<TRow>
        {
            public OfSources(Expression<Func<TRow, TId>> source, TId[] ids)
            {
                // The captured variable, not a constant: stores keep one query for all pages.
                Expression<Func<IEnumerable<TId>>> wanted = () => ids;
                var contains = new Func<IEnumerable<TId>, TId, bool>(Enumerable.Contains).Method;
                Query.Where(Expression.Lambda<Func<TRow, bool>>(
                    Expression.Call(contains, wanted.Body, source.Body), source.Parameters))
                    .AsNoTracking().TagWith("rows of roots");
            }
        }

        private sealed class Everything : Specification<TRow>
        {
            public Everything() => Query.AsNoTracking().TagWith("all rows");
        }
    }
}
