using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Assessments;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;

namespace Beauty.Application.Records;

/// <summary>Records what was seen and done: skin assessments and service records of clients.</summary>
/// <remarks>
/// <para>
/// Nothing is overwritten: an assessment is corrected by another one, a service record by an addendum. What is read of
/// them goes through the client's file, which asks who reads. What was asked stands in the record of a command as a
/// keyed digest.
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: D02; D05; decisions 7 and 17.
/// </para>
/// </remarks>
public sealed class RecordDesk
{
    private readonly ClientRecords _records;

    internal RecordDesk(ClientRecords records) => _records = records;

    /// <summary>Records an assessment.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose skin.</param>
    /// <param name="known">What was found, by whom and when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.id-taken</c>, then those of
    /// <see cref="SkinAssessment.Record"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or nothing was found.</exception>
    public ValueTask<Result<StoredVersion>> AssessAsync(
        CommandContext context,
        ClientId client,
        NewSkinAssessment known,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Findings, nameof(known));
        EntityId.ThrowIfDefault(client);
        var key = SkinAssessment.KeyOf(known.Id);
        return _records.RunAsync(
            context,
            new("records.assess", client, key, RecordLines.Of(known, _records.Json)),
            async (work, token) =>
                await ClientRecords.RefusalOfNewAsync(work, client, key, token).ConfigureAwait(false) is { } cannot
                    ? cannot
                    : SkinAssessment.Record(client, known, context.Actor, context.Now)
                        .TryGetValue(out var assessment, out var refusal)
                        ? Saved(work, assessment)
                        : refusal,
            cancellationToken);
    }

    /// <summary>Records an assessment in place of another one, which stays and names it.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="replaced">The assessment that was wrong.</param>
    /// <param name="known">What was found in truth, by whom and when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version of the new one, or a refusal: <c>commands.not-found</c>, <c>commands.id-taken</c>, then those of
    /// <see cref="SkinAssessment.Correct"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the two are one, or nothing was
    /// found.</exception>
    public ValueTask<Result<StoredVersion>> CorrectAssessmentAsync(
        CommandContext context,
        AssessmentId replaced,
        NewSkinAssessment known,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Findings, nameof(known));
        var (oldKey, newKey) = (SkinAssessment.KeyOf(replaced), SkinAssessment.KeyOf(known.Id));
        return _records.RunAsync(
            context,
            new(
                "records.correct-assessment",
                null,
                oldKey,
                RecordLines.Of(known, _records.Json).Append(known.Id.ToString())),
            async (work, token) =>
            {
                var found = await work.LoadAsync([oldKey, newKey], token).ConfigureAwait(false);
                if (!found.TryGetValue(oldKey, out var old))
                {
                    return new NotFound(oldKey);
                }

                var wrong = SkinAssessment.Restore(
                    (SkinAssessmentSnapshot)old, _records.Sealer, context.Tenant);
                if (oldKey != newKey && found.TryGetValue(newKey, out var other))
                {
                    return new IdTaken(newKey, other.Version);
                }

                if (!wrong.Correct(known, context.Actor, context.Now).TryGetValue(out var right, out var refusal))
                {
                    return refusal;
                }

                Saved(work, wrong);
                return Saved(work, right);
            },
            cancellationToken);
    }

    /// <summary>Records a service that was done.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">For whom it was done.</param>
    /// <param name="known">What was done, by whom and when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.id-taken</c>, then those of
    /// <see cref="ServiceRecord.Record"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> RecordServiceAsync(
        CommandContext context,
        ClientId client,
        NewServiceRecord known,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Notes, nameof(known));
        EntityId.ThrowIfDefault(client);
        var key = ServiceRecord.KeyOf(known.Id);
        return _records.RunAsync(
            context,
            new("records.record-service", client, key, RecordLines.Of(known, _records.Json)),
            async (work, token) =>
                await ClientRecords.RefusalOfNewAsync(work, client, key, token).ConfigureAwait(false) is { } cannot
                    ? cannot
                    : ServiceRecord.Record(client, known, context.Actor, context.Now)
                        .TryGetValue(out var record, out var refusal)
                        ? Saved(work, record)
                        : refusal,
            cancellationToken);
    }

    /// <summary>Adds to a service record, such as the client's feedback of the next day.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="record">Which record.</param>
    /// <param name="notes">What is added.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, then those of <see cref="ServiceRecord.Amend"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or nothing is added.</exception>
    public ValueTask<Result<StoredVersion>> AmendServiceAsync(
        CommandContext context,
        ServiceRecordId record,
        ServiceNotes notes,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var key = ServiceRecord.KeyOf(record);
        return _records.RunAsync(
            context,
            new("records.amend-service", null, key, RecordLines.Of(notes)),
            async (work, token) =>
            {
                var known = await work.LoadAsync<ServiceRecordSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                return ServiceRecord.Restore(known, _records.Sealer, context.Tenant)
                    .Amend(notes, context.Actor, context.Now)
                    .TryGetValue(out var amended, out var refusal)
                    ? Saved(work, amended)
                    : refusal;
            },
            cancellationToken);
    }

    private StoredVersion Saved(CommandWork work, SkinAssessment assessment) =>
        ClientRecords.Saved(work, assessment, assessment.ToSnapshot(_records.Sealer, work.Context.Tenant));

    private StoredVersion Saved(CommandWork work, ServiceRecord record) =>
        ClientRecords.Saved(work, record, record.ToSnapshot(_records.Sealer, work.Context.Tenant));
}
