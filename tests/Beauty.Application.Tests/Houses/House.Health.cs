using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>Health, precautions and waivers.</summary>
public sealed partial class House
{
    public static IngredientCode Acid { get; } = IngredientCode.Of("canary-acid");

    public static ConditionCode Pregnancy { get; } = ConditionCode.Of("canary-pregnancy");

    public Task<Result<StoredVersion>> ChangePrecautionsAsync(ServiceId service, params Precaution[] precautions) =>
        Salon.ChangePrecautionsAsync(Context(), new(service), precautions).AsTask();

    /// <summary>
    /// A service that looks for an allergy as its precaution 1, and for pregnancy as its precaution 2.
    /// </summary>
    public async Task LookForAsync(ServiceId service, PrecautionEffect allergy, PrecautionEffect pregnancy) =>
        (await ChangePrecautionsAsync(
            service,
            Precaution.AgainstAllergyTo(PrecautionNumber.Of(1), Acid, allergy),
            Precaution.Against(PrecautionNumber.Of(2), Pregnancy, pregnancy).ForDaysAfter(10))).Accepted();

    public Task<Result<ClientVersion>> NoteAllergyAsync(ClientId client) =>
        Clients.RecordAllergyAsync(Context(), new(client), AllergyNote.To(Acid)).AsTask();

    public Task<Result<ClientVersion>> EndAllergyAsync(ClientId client) =>
        Clients.EndAllergyAsync(Context(), new(client), Acid).AsTask();

    public Task<Result<ClientVersion>> NotePregnancyAsync(ClientId client, LocalDate from, LocalDate? until = null) =>
        Clients.RecordConditionAsync(
            Context(), new(client), ConditionNote.Of(Pregnancy, from).WithUntil(until)).AsTask();

    public NewHealthWaiver Waiver(ClientId client, ServiceId service, int precaution = 1, Instant? until = null) =>
        new()
    {
        Id = Ids.Next<WaiverId>(),
        Client = client,
        Service = service,
        Precaution = PrecautionNumber.Of(precaution),
        Wording = WordingVersion.Of("peel-2026-03"),
        SignedBy = WaiverSigner.Client,
        Until = until,
    };

    public Task<Result<StoredVersion>> RecordAsync(CommandContext context, NewHealthWaiver waiver) =>
        Waivers.RecordAsync(context, waiver).AsTask();

    public async Task<WaiverId> SignAsync(NewHealthWaiver waiver)
    {
        (await RecordAsync(Context(), waiver)).Accepted();
        return waiver.Id;
    }

    public Task<Result<StoredVersion>> WithdrawWaiverAsync(WaiverId waiver) =>
        Waivers.WithdrawAsync(Context(), new(waiver)).AsTask();

    public Task<Result<BookedVisit>> ConfirmWithAsync(ConfirmVisit confirm) =>
        Booking.ConfirmAsync(Context(), confirm).AsTask();

    /// <summary>The waivers on which a stored appointment relies.</summary>
    public async Task<IReadOnlyList<WaiverId>> ReliedOnAsync(AppointmentId appointment)
    {
        var key = new AggregateKey(Appointment.Kind, appointment.Value);
        var stored = (AppointmentSnapshot)(await Store.LoadAsync(TenantId.Single, [key]))[key];
        return [.. Appointment.Restore(stored).Parts.SelectMany(part => part.Waivers)];
    }

    public Task<HealthWaiver?> FindAsync(WaiverId waiver) => Waivers.FindAsync(TenantId.Single, waiver).AsTask();
}
