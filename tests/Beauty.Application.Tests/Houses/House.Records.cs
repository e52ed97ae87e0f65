using Beauty.Application.Commands;
using Beauty.Application.Consents;
using Beauty.Application.Files;
using Beauty.Application.Records;
using Beauty.Application.Salons;
using Beauty.Domain.Access;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;
using Beauty.Testing.Expectations;
using Beauty.Testing.Files;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>Records, consents and files, without cancellation; what a form says unless a test says otherwise.</summary>
public sealed partial class House
{
    public RecordDesk Records => _provider.GetRequiredService<RecordDesk>();

    public ConsentDesk Consents => _provider.GetRequiredService<ConsentDesk>();

    public ClientFileDesk Files => _provider.GetRequiredService<ClientFileDesk>();

    public InMemoryAccessLog AccessLog => _provider.GetRequiredService<InMemoryAccessLog>();

    public NewSkinAssessment Assessment(
        StaffId by, ConcernGrade grade = ConcernGrade.Moderate, Instant? observedAt = null) => new()
    {
        Id = Ids.Next<AssessmentId>(),
        Assessor = by,
        ObservedAt = observedAt ?? Now,
        Findings = SkinFindings.None.WithSkinType(SkinType.Dry).WithConcern(SkinConcern.Of("spots"), grade),
    };

    public NewServiceRecord Record(StaffId by, ServiceId service, string advice = "less sun") => new()
    {
        Id = Ids.Next<ServiceRecordId>(),
        Service = service,
        Therapist = by,
        PerformedAt = Now,
        Notes = ServiceNotes.None
            .WithWords("no redness")
            .WithProduct(ProductUse.Of("VC serum", UsedAmount.Of(2, MeasureUnit.Millilitre), null, "B-77"))
            .WithAdvice(CareAdvice.Of(advice))
            .WithPhoto(PhotoReference.Of(PhotoMoment.After, "photos/1")),
    };

    public NewConsent Consent(DataPurpose purpose, params DataClass[] classes) => new()
    {
        Id = Ids.Next<ConsentId>(),
        Scope = ConsentScope.Of(purpose, classes).Accepted(),
        Notice = NoticeVersion.Of("notice-1"),
        Giver = ConsentGiver.Self,
        Evidence = ConsentEvidence.Of(EvidenceKind.Signature, "form 12"),
    };

    public Task<Result<StoredVersion>> AssessAsync(
        ClientId client, NewSkinAssessment known, CommandContext? context = null) =>
        Records.AssessAsync(context ?? Context(), client, known).AsTask();

    public Task<Result<StoredVersion>> CorrectAsync(
        AssessmentId replaced, NewSkinAssessment known, CommandContext? context = null) =>
        Records.CorrectAssessmentAsync(context ?? Context(), replaced, known).AsTask();

    public Task<Result<StoredVersion>> RecordServiceAsync(
        ClientId client, NewServiceRecord known, CommandContext? context = null) =>
        Records.RecordServiceAsync(context ?? Context(), client, known).AsTask();

    public Task<Result<StoredVersion>> AmendAsync(
        ServiceRecordId record, ServiceNotes notes, CommandContext? context = null) =>
        Records.AmendServiceAsync(context ?? Context(), record, notes).AsTask();

    public Task<Result<StoredVersion>> GiveAsync(
        ClientId client, NewConsent known, CommandContext? context = null) =>
        Consents.GiveAsync(context ?? Context(), client, known).AsTask();

    public Task<Result<StoredVersion>> WithdrawAsync(ConsentId consent, CommandContext? context = null) =>
        Consents.WithdrawAsync(context ?? Context(), consent).AsTask();

    public Task<Result<ConsentBook>> OpenConsentsAsync(ClientId client) =>
        Consents.OpenAsync(TenantId.Single, client).AsTask();

    public AccessContext Reader(DataPurpose purpose, params Role[] roles) =>
        new(Receptionist, purpose, Now, roles);

    public Task<Result<ClientFile>> ReadFileAsync(ClientId client, AccessContext access, TenantId? tenant = null) =>
        Files.ReadAsync(tenant ?? TenantId.Single, client, access).AsTask();

    /// <summary>A client of whom everything is known that a file can show.</summary>
    public async Task<ClientId> RegisterKnownAsync(string name = "林美", string phone = "+8613812348000")
    {
        var client = await RegisterAsync(name, phone);
        (await RecordBirthdayAsync(Context(), client, Domain.Birthdays.Birthday.Solar(5, 17, 1990))).Accepted();
        (await TagAsync(Context(), client, new(Tag.Of("VIP")))).Accepted();
        return client;
    }
}
