using System.Text.Json;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.Waivers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Json;

/// <summary>What stores keep of each kind of aggregate (decision 3).</summary>
public sealed class SnapshotJsonTests : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly SnapshotJson _json = new SnapshotJson(ApplicationJson.Vocabulary.ToOptions());

    [Fact]
    public async Task All_that_the_desks_store_reads_back_as_it_was_written()
    {
        var changes = await EverythingAsync();

        Assert.All(changes, change =>
        {
            var text = _json.Serialize(change.Key.Kind, change.State);
            var read = _json.Deserialize(change.Key.Kind, text);
            Assert.Equal(text, _json.Serialize(change.Key.Kind, read));
            Assert.Equal(change.State.Version, read.Version);
        });
    }

    [Fact]
    public async Task Each_kind_of_aggregate_is_among_what_the_desks_store() => Assert.Equal(
        new[]
        {
            HealthWaiver.Kind, Appointment.Kind, ClientDossier.Kind, Consent.Kind, Location.Kind,
            Resource.AggregateKind, Service.Kind,
            ServiceRecord.Kind, SkinAssessment.Kind, StaffMember.Kind, TimeBlock.Kind,
        }.Order(StringComparer.Ordinal),
        (await EverythingAsync()).Select(
            change => change.Key.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_kind_that_does_not_exist_or_does_not_match_is_a_wrong_argument()
    {
        var location = (await EverythingAsync()).First(change => change.Key.Kind is Location.Kind).State;

        Assert.Throws<ArgumentException>(() => _json.Serialize("unicorn", location));
        Assert.Throws<ArgumentException>(() => _json.Serialize(Service.Kind, location));
        Assert.Throws<ArgumentNullException>(() => _json.Serialize(Location.Kind, null!));
        Assert.Throws<ArgumentException>(() => _json.Deserialize("unicorn", "{}"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{")]
    public void What_is_no_snapshot_is_refused(string text) =>
        Assert.Throws<JsonException>(() => _json.Deserialize(Location.Kind, text));

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<IReadOnlyList<AggregateChange>> EverythingAsync()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync("Lin Mei", "+8613912345678");
        var visit = await salon.BookedAsync(At(10), client);
        (await _house.MoveAsync(visit, At(15))).Accepted();
        await _house.LookForAsync(salon.Facial, PrecautionEffect.Waiver, PrecautionEffect.Warn);
        (await _house.NoteAllergyAsync(client)).Accepted();
        (await _house.NotePregnancyAsync(client, Monday)).Accepted();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        (await _house.BookAsync(salon.Visit(At(17), client) with { Waivers = [waiver] })).Accepted();
        (await _house.RecordAsync(
            salon.Location, NewTimeBlock.LeaveOf(salon.Anna, _house.Ids.Next<BlockId>(), Between(9, 12)))).Accepted();
        (await _house.AssessAsync(client, _house.Assessment(salon.Anna))).Accepted();
        (await _house.RecordServiceAsync(client, _house.Record(salon.Anna, salon.Facial))).Accepted();
        (await _house.GiveAsync(client, _house.Consent(DataPurpose.Treatment, DataClass.Health))).Accepted();
        return [.. _house.Meddled.Plans.SelectMany(plan => plan.Aggregates)];
    }
}
