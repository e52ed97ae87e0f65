using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Access;
using Beauty.Domain.Assessments;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Privacy;

/// <summary>Law V6 for assessments, service records, consents and access.</summary>
public sealed class RecordCanaryTests
{
    private const string Canary = "tweety";

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly PassThroughSealer Sealer = new();
    private static readonly ActorId Actor = An.Id<ActorId>(1);
    private static readonly ClientId Client = An.Id<ClientId>(1);

    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary
        .WithTypes(new DefaultJsonTypeInfoResolver())
        .ToOptions();

    private static readonly string[] Folders = ["Access", "Assessments", "Consents", "ServiceRecords"];

    private static readonly IReadOnlyList<object> Samples =
        [.. AssessmentSamples(), .. RecordSamples(), .. ConsentSamples(), .. AccessSamples()];

    public static TheoryData<string> SampledTypes { get; } =
        [.. Samples.Select(sample => sample.GetType().ToString()).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(SampledTypes))]
    public void V6_Neither_text_nor_json_shows_what_is_classified(string type)
    {
        var samples = Samples.Where(one => string.Equals(one.GetType().ToString(), type, StringComparison.Ordinal));
        foreach (var sample in samples)
        {
            AssertHidden(sample.ToString());
            AssertHidden(Json(() => JsonSerializer.Serialize(sample, sample.GetType())));
            AssertHidden(Json(() => JsonSerializer.Serialize(sample, sample.GetType(), Options)));
        }
    }

    [Fact]
    public void V6_No_type_is_left_out()
    {
        var types = typeof(SkinAssessment).Assembly.GetExportedTypes()
            .Where(type => Folders.Any(folder =>
                type.Namespace!.StartsWith($"Beauty.Domain.{folder}", StringComparison.Ordinal)))
            .Where(type => type is { IsAbstract: false, IsEnum: false } && !type.IsAssignableTo(typeof(JsonConverter)));

        Assert.Superset(types.ToHashSet(), Samples.Select(sample => sample.GetType()).ToHashSet());
    }

    [Fact]
    public void V6_Exceptions_do_not_repeat_what_was_wrong()
    {
        var tooLong = string.Concat(Enumerable.Repeat(Canary, 400));
        Action[] wrongs =
        [
            () => SkinConcern.Of(tooLong),
            () => BodyCareNeed.Of(tooLong),
            () => SkinFindings.None.WithNote(tooLong),
            () => ProductUse.Of(tooLong, UsedAmount.Of(1, MeasureUnit.Piece)),
            () => ProductUse.Of("a", UsedAmount.Of(1, MeasureUnit.Piece), null, tooLong),
            () => ClientFeedback.Of(1, tooLong),
            () => CareAdvice.Of(tooLong),
            () => PhotoReference.Of(PhotoMoment.After, tooLong),
            () => ServiceNotes.None.WithWords(tooLong),
            () => ConsentEvidence.Of(EvidenceKind.Tick, tooLong),
        ];

        Assert.All(wrongs, wrong => AssertHidden(Assert.ThrowsAny<Exception>(wrong).ToString()));
    }

    private static List<object> AssessmentSamples()
    {
        var (concern, need) = (SkinConcern.Of(Canary), BodyCareNeed.Of(Canary));
        var found = SkinFindings.None.WithConcern(concern, ConcernGrade.Mild).WithNeed(need).WithNote(Canary);
        NewSkinAssessment New(int number) => new()
        {
            Id = An.Id<AssessmentId>(number),
            Assessor = An.Id<StaffId>(1),
            ObservedAt = Now,
            Findings = found,
        };
        var wrong = SkinAssessment.Record(Client, New(1), Actor, Now).Value;
        var right = wrong.Correct(New(2), Actor, Now).Value;
        var picture = SkinPicture.Of([wrong, right]);
        return
        [
            concern, need, found, found.Concerns[0], New(1), wrong, right, picture, picture.Trends[0],
            picture.Trends[0].Points[0], wrong.ToSnapshot(Sealer, TenantId.Single),
            wrong.Correct(New(3), Actor, Now).Refusal!,
            SkinAssessment.Record(Client, New(4) with { ObservedAt = Now + Duration.FromDays(1) }, Actor, Now).Refusal!,
            .. wrong.PendingEvents,
        ];
    }

    private static List<object> RecordSamples()
    {
        var (amount, photo) = (UsedAmount.Of(1, MeasureUnit.Piece), PhotoReference.Of(PhotoMoment.After, Canary));
        var (product, said) = (ProductUse.Of(Canary, amount, null, Canary), ClientFeedback.Of(1, Canary));
        var (advice, session) = (CareAdvice.Of(Canary), CourseSession.Of(1));
        var notes = ServiceNotes.None
            .WithProduct(product).WithWords(Canary).WithFeedback(said).WithAdvice(advice).WithPhoto(photo);
        var known = new NewServiceRecord
        {
            Id = An.Id<ServiceRecordId>(1),
            Service = An.Id<ServiceId>(1),
            Therapist = An.Id<StaffId>(1),
            PerformedAt = Now,
            Session = session,
            Notes = notes,
        };
        var record = ServiceRecord.Record(Client, known, Actor, Now).Value;
        while (record.Addenda.Count < ServiceRecord.MaximumAddenda)
        {
            record.Amend(notes, Actor, Now);
        }

        var snapshot = record.ToSnapshot(Sealer, TenantId.Single);
        return
        [
            amount, photo, product, said, advice, session, notes, known, record, record.Addenda[0], snapshot,
            snapshot.Addenda[0], record.Amend(notes, Actor, Now).Refusal!,
            ServiceRecord.Record(Client, known, Actor, Now - Duration.FromDays(1)).Refusal!,
            .. record.PendingEvents,
        ];
    }

    private static List<object> ConsentSamples()
    {
        var giver = ConsentGiver.Guardian(PersonName.Of(Canary));
        var evidence = ConsentEvidence.Of(EvidenceKind.Tick, Canary);
        var child = ConsentSubject.Of(Client, Birthday.Solar(1, 1, 2020));
        var scope = ConsentScope.Of(DataPurpose.Treatment, DataClass.Health).Value;
        var (question, notice) = (ConsentQuestion.Of(DataPurpose.Treatment, DataClass.Image), NoticeVersion.Of("v1"));
        var known = new NewConsent
        {
            Id = An.Id<ConsentId>(1),
            Scope = scope,
            Notice = notice,
            Giver = giver,
            Evidence = evidence,
        };
        var consent = Consent.Give(child, known, Actor, Now).Value;
        consent.Withdraw(Actor, Now);
        var book = ConsentBook.Of(child, [consent]);
        return
        [
            giver, evidence, child, scope, question, notice, known, consent, book,
            consent.ToSnapshot(Sealer, TenantId.Single),
            book.Find(question, Now).Refusal!,
            Consent.Give(child, known with { Giver = ConsentGiver.Self }, Actor, Now).Refusal!,
            Consent.Give(child, known with { ExpiresAt = Now }, Actor, Now).Refusal!,
            ConsentScope.Of(DataPurpose.Treatment, DataClass.Health, DataClass.Image).Refusal!,
            .. consent.PendingEvents,
        ];
    }

    private static List<object> AccessSamples()
    {
        var rule = AccessRule.On(AccessGround.Contract, Disclosure.Clear);
        var wider = AccessMatrix.Default.Widen(Role.Finance, DataClass.Contact, rule);
        var circumstances = AccessCircumstances.Of(DataPurpose.Audit, Now).With(
            (ConsentBook)ConsentSamples().Single(one => one is ConsentBook));
        return
        [
            rule, wider, wider.Widenings[0], circumstances,
            wider.Decide([Role.Finance], DataClass.Contact, circumstances),
        ];
    }

    private static void AssertHidden(string? text) =>
        Assert.DoesNotContain(Canary, text ?? "", StringComparison.OrdinalIgnoreCase);

    /// <summary>The JSON, or the message of the serializer that has none.</summary>
    private static string Json(Func<string> serialize)
    {
        try
        {
            return serialize();
        }
        catch (Exception cause) when (cause is NotSupportedException or JsonException or InvalidOperationException)
        {
            return cause.ToString();
        }
    }
}
