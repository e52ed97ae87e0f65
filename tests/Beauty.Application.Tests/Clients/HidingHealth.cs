using System.Text.Json;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Clients;

/// <summary>
/// Canaries: what a client suffers from stands in no command record, message, refusal, answer or row (law V6).
/// </summary>
public sealed class HidingHealth : IAsyncDisposable
{
    private const string Canary = "canary";

    private readonly House _house = new();

    [Fact]
    public async Task V6_No_refusal_answer_record_or_message_says_what_the_client_has()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        await _house.LookForAsync(salon.Facial, PrecautionEffect.Block, PrecautionEffect.Warn);
        await _house.LookForAsync(salon.Massage, PrecautionEffect.Waiver, PrecautionEffect.Warn);
        await EverythingAsync(client);
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Massage));
        var massage = salon.Visit(At(10), VisitWish.For(salon.Massage), client);

        IResult[] answers =
        [
            await _house.BookAsync(salon.Visit(At(10), client)),
            await _house.HoldAsync(salon.Visit(At(10), client), At(8)),
            await _house.BookAsync(massage),
            await _house.BookAsync(massage with
            {
                Appointment = _house.Ids.Next<AppointmentId>(), Waivers = [waiver],
            }),
            await _house.ExplainAsync(Booking.AskingForHealth.Query(salon, client), At(10)),
        ];

        Assert.Equal(3, answers.Count(one => !one.IsAccepted));
        Assert.NotEmpty(((Result<BookedVisit>)answers[3]).Value.Warnings);
        Assert.NotEmpty(((Result<System.Collections.Immutable.ImmutableArray<Refusal>>)answers[4]).Value);
        Assert.All(answers, answer => AssertHidden(answer.ToString()));
        Assert.All(
            answers, answer => AssertHidden(answer.Refusal?.ToText(System.Globalization.CultureInfo.InvariantCulture)));
        AssertNothingWasKept();
    }

    [Fact]
    public async Task V6_What_is_asked_and_answered_redacts_itself()
    {
        var client = await _house.RegisterAsync();
        await EverythingAsync(client);
        var dossier = (await _house.FindAsync(client))!;
        object[] values =
        [
            new EndedCondition(House.Pregnancy, Monday), dossier.Health, dossier.Preferences, dossier.ContactPreference,
            AllergyNote.To(House.Acid), ConditionNote.Of(House.Pregnancy, Monday),
        ];

        Assert.All(values, value => AssertHidden(value.ToString()));
        Assert.All(values, value => AssertHidden(JsonSerializer.Serialize(value, value.GetType())));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static void AssertHidden(string? text) =>
        Assert.DoesNotContain(Canary, text ?? "", StringComparison.OrdinalIgnoreCase);

    private async Task EverythingAsync(ClientId client)
    {
        var desk = Desk.Of(_house, client);
        (await desk.RecordAllergyAsync(AllergyNote.To(House.Acid))).Accepted();
        (await desk.RecordConditionAsync(ConditionNote.Of(House.Pregnancy, Monday))).Accepted();
        (await desk.RecordConditionAsync(ConditionNote.Of(House.Pregnancy, Monday))).Accepted();
        Assert.IsType<ConditionOverlaps>(
            (await desk.RecordConditionAsync(ConditionNote.Of(House.Pregnancy, Monday.PlusDays(1)))).Refusal);
        (await desk.ChangePreferencesAsync(ClientPreferences.None.WithNote(Canary).WithBrands([Canary]))).Accepted();
        (await desk.ChangeContactPreferenceAsync(ContactPreference.By(ContactChannel.Call))).Accepted();
    }

    // The pass-through sealer hides nothing from a reader of blobs, but its base64 is no clear text either.
    private void AssertNothingWasKept()
    {
        Assert.All(_house.Outbox(), message => AssertHidden(message.Payload));
        Assert.All(_house.Meddled.Plans, plan => AssertHidden(plan.Command.ToString() + plan.Command.Outcome.Payload));
        var json = new SnapshotJson(ApplicationJson.Vocabulary.ToOptions());
        var changes = _house.Meddled.Plans.SelectMany(plan => plan.Aggregates)
            .Where(change => change.Key.Kind is not Service.Kind)
            .ToList();
        Assert.Contains(changes, change => change.Key.Kind is ClientDossier.Kind);
        Assert.All(changes, change => AssertHidden(json.Serialize(change.Key.Kind, change.State)));
        Assert.All(changes.SelectMany(change => change.Rows), row => AssertHidden(row.ToString()));
    }
}
