using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Records;

/// <summary>The record desk: assessments and service records (D02, D05).</summary>
public sealed class RecordingWhatWasDone : IAsyncDisposable
{
    private static readonly StaffId Anna = An.Id<StaffId>(1);
    private static readonly ServiceId Facial = An.Id<ServiceId>(1);

    private readonly House _house = new();

    [Fact]
    public async Task An_assessment_is_stored_and_listed_without_what_was_found()
    {
        var client = await _house.RegisterAsync();
        var known = _house.Assessment(Anna);

        var answer = (await _house.AssessAsync(client, known)).Accepted();

        Assert.Equal(new StoredVersion(SkinAssessment.KeyOf(known.Id), 1), answer);
        var row = Assert.Single(await _house.RowsAsync<AssessmentSummary>());
        Assert.Equal(
            (known.Id, client, Anna, _house.Now, (AssessmentId?)null),
            (row.Id, row.Client, row.Assessor, row.ObservedAt, row.ReplacedBy));
        Assert.Equal(answer.Key, row.Source);
    }

    [Fact]
    public async Task A_correction_stores_both_and_the_first_names_the_second()
    {
        var client = await _house.RegisterAsync();
        var (wrong, right) = (_house.Assessment(Anna), _house.Assessment(Anna, ConcernGrade.Mild));
        (await _house.AssessAsync(client, wrong)).Accepted();

        (await _house.CorrectAsync(wrong.Id, right)).Accepted();

        var rows = await _house.RowsAsync<AssessmentSummary>();
        Assert.Equal(right.Id, rows.Single(row => row.Id == wrong.Id).ReplacedBy);
        Assert.Null(rows.Single(row => row.Id == right.Id).ReplacedBy);
    }

    [Fact]
    public async Task Of_two_corrections_at_the_same_time_one_is_refused()
    {
        var client = await _house.RegisterAsync();
        var wrong = _house.Assessment(Anna);
        (await _house.AssessAsync(client, wrong)).Accepted();
        var (first, second) = (_house.Assessment(Anna), _house.Assessment(Anna));
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.CorrectAsync(wrong.Id, first)).Accepted();
            return await commit();
        });

        var refused = (await _house.CorrectAsync(wrong.Id, second)).Refused<AssessmentReplaced>();

        Assert.Equal(first.Id, refused.ReplacedBy);
        Assert.Equal(2, (await _house.RowsAsync<AssessmentSummary>()).Count);
    }

    [Fact]
    public async Task A_service_is_recorded_and_amended_and_listed_without_notes()
    {
        var client = await _house.RegisterAsync();
        var known = _house.Record(Anna, Facial) with
        {
            Appointment = An.Id<AppointmentId>(1),
            Session = CourseSession.Of(2, An.Id<PackageId>(1)),
        };
        (await _house.RecordServiceAsync(client, known)).Accepted();

        var amended = await _house.AmendAsync(known.Id, ServiceNotes.None.WithFeedback(ClientFeedback.Of(5)));

        Assert.Equal(2, amended.Accepted().Version);
        var row = Assert.Single(await _house.RowsAsync<ServiceRecordSummary>());
        Assert.Equal(
            (known.Id, client, Facial, Anna, _house.Now, known.Appointment, known.Session.Package),
            (row.Id, row.Client, row.Service, row.Therapist, row.PerformedAt, row.Appointment, row.Package));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_and_an_id_is_used_once()
    {
        var (client, nobody) = (await _house.RegisterAsync(), _house.Ids.Next<ClientId>());
        var (seen, done) = (_house.Assessment(Anna), _house.Record(Anna, Facial));
        (await _house.AssessAsync(client, seen)).Accepted();
        (await _house.RecordServiceAsync(client, done)).Accepted();
        var (owner, other) = (ClientDossier.KeyOf(nobody), _house.Ids.Next<AssessmentId>());

        Assert.Equal(new NotFound(owner), (await _house.AssessAsync(nobody, _house.Assessment(Anna))).Refusal);
        Assert.Equal(new NotFound(owner), (await _house.RecordServiceAsync(nobody, done)).Refusal);
        Assert.Equal(
            new NotFound(SkinAssessment.KeyOf(other)),
            (await _house.CorrectAsync(other, _house.Assessment(Anna))).Refusal);
        (await _house.AmendAsync(_house.Ids.Next<ServiceRecordId>(), done.Notes)).Refused<NotFound>();
        Assert.Equal(new IdTaken(SkinAssessment.KeyOf(seen.Id), 1), (await _house.AssessAsync(client, seen)).Refusal);
        (await _house.RecordServiceAsync(client, done)).Refused<IdTaken>();
        var known = _house.Assessment(Anna);
        (await _house.AssessAsync(client, known)).Accepted();
        (await _house.CorrectAsync(seen.Id, known)).Refused<IdTaken>();
    }

    [Fact]
    public async Task A_refusal_of_the_trade_is_passed_on_and_stores_nothing()
    {
        var client = await _house.RegisterAsync();
        var later = _house.Now + Duration.FromSeconds(1);

        (await _house.AssessAsync(client, _house.Assessment(Anna, observedAt: later))).Refused<ObservedInFuture>();
        (await _house.RecordServiceAsync(client, _house.Record(Anna, Facial) with { PerformedAt = later }))
            .Refused<PerformedInFuture>();

        Assert.Empty(await _house.RowsAsync<AssessmentSummary>());
        Assert.Empty(await _house.RowsAsync<ServiceRecordSummary>());
    }

    [Fact]
    public async Task A_command_sent_twice_is_answered_as_the_first_time()
    {
        var client = await _house.RegisterAsync();
        var (key, again) = (_house.Context(), _house.Context());
        var done = _house.Record(Anna, Facial);
        var later = ServiceNotes.None.WithWords("fine");
        (await _house.RecordServiceAsync(client, done)).Accepted();

        var seen = _house.Assessment(Anna);
        Assert.Equal(await AcceptedAsync(() => _house.AssessAsync(client, seen, key)),
            await AcceptedAsync(() => _house.AssessAsync(client, seen, key)));
        Assert.Equal(await AcceptedAsync(() => _house.AmendAsync(done.Id, later, again)),
            await AcceptedAsync(() => _house.AmendAsync(done.Id, later, again)));

        Assert.Single(await _house.RowsAsync<AssessmentSummary>());
    }

    [Fact]
    public async Task V6_Another_request_under_the_key_is_told_apart_and_the_record_tells_nobody_what_it_was()
    {
        var client = await _house.RegisterAsync();
        var (seen, done) = (_house.Assessment(Anna), _house.Record(Anna, Facial));
        var notes = done.Notes;

        await AssertToldApartAsync(
            known => _house.AssessAsync(client, known.What, known.Key),
            seen,
            seen with { Findings = seen.Findings.WithNote("canary") },
            seen with { Findings = seen.Findings.WithNeed(BodyCareNeed.Of("neck")) },
            seen with { Findings = seen.Findings.WithSensitivity(SkinSensitivity.Strong) },
            seen with { Findings = seen.Findings.WithConcern(SkinConcern.Of("spots"), ConcernGrade.Severe) },
            seen with { Assessor = An.Id<StaffId>(2) },
            seen with { ObservedAt = seen.ObservedAt - Duration.FromSeconds(1) });
        await AssertToldApartAsync(
            known => _house.RecordServiceAsync(client, known.What, known.Key),
            done,
            done with { Service = An.Id<ServiceId>(2) },
            done with { Appointment = An.Id<AppointmentId>(2) },
            done with { Session = CourseSession.Of(1) },
            done with { Notes = notes.WithWords("canary") },
            done with { Notes = notes.WithFeedback(ClientFeedback.Of(1)) },
            done with { Notes = notes.WithAdvice(CareAdvice.Of("less sun", new LocalDate(2026, 6, 1))) },
            done with { Notes = notes.WithoutPhotos() },
            done with { Notes = notes.WithProduct(notes.Products[0]) });
        var told = string.Join('\n', _house.Outbox().Select(message => message.Payload));
        Assert.DoesNotContain("serum", told, StringComparison.Ordinal);
        Assert.DoesNotContain("spots", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        var client = await _house.RegisterAsync();
        var (seen, done) = (_house.Assessment(Anna), _house.Record(Anna, Facial));
        Func<Task>[] wrongs =
        [
            () => _house.AssessAsync(client, null!),
            () => _house.AssessAsync(default, seen),
            () => _house.AssessAsync(client, seen with { Id = default }),
            () => _house.AssessAsync(client, seen with { Findings = null! }),
            () => _house.CorrectAsync(default, seen),
            () => _house.CorrectAsync(seen.Id, null!),
            () => _house.CorrectAsync(seen.Id, seen with { Findings = null! }),
            () => _house.RecordServiceAsync(client, null!),
            () => _house.RecordServiceAsync(default, done),
            () => _house.RecordServiceAsync(client, done with { Notes = null! }),
            () => _house.AmendAsync(default, done.Notes),
            () => _house.AmendAsync(done.Id, null!),
        ];

        foreach (var wrong in wrongs)
        {
            Assert.IsAssignableFrom<ArgumentException>(await Record.ExceptionAsync(wrong));
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static async Task<StoredVersion> AcceptedAsync(Func<Task<Result<StoredVersion>>> ask) =>
        (await ask()).Accepted();

    private async Task AssertToldApartAsync<T>(
        Func<(T What, CommandContext Key), Task<Result<StoredVersion>>> ask, T first, params T[] others)
    {
        var key = _house.Context();
        (await ask((first, key))).Accepted();
        foreach (var other in others)
        {
            (await ask((other, key))).Refused<CommandKeyReused>();
        }
    }
}
