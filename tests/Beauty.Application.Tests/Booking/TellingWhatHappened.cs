using System.Text.Json;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Events;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Staff;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>A message stands in the outbox exactly for what happened, with ids only (W18, law V6).</summary>
public sealed class TellingWhatHappened : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_change_is_told_once_in_order_with_its_version_command_and_time()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var visit = salon.Visit(At(10));
        var (book, move, cancel) = (_house.Context(), _house.Context(), _house.Context());
        await _house.BookAsync(book, visit);
        await _house.MoveAsync(move, new() { Appointment = visit.Appointment, Start = At(15) });
        await _house.CancelAsync(cancel, visit.Appointment);

        var told = _house.Outbox().Where(message => message.Type.StartsWith("appointment.", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [("appointment.booked", 1L, book.Command), ("appointment.moved", 2L, move.Command),
                ("appointment.cancelled", 3L, cancel.Command)],
            told.Select(message => (message.Type, message.StreamVersion, message.CausedBy)));
        Assert.All(told, message => Assert.Equal(
            (visit.Appointment.Value, _house.Now), (message.Stream.Id, message.OccurredAt)));
        Assert.Equal(_house.Outbox().Length, _house.Outbox().Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_message_reads_back_as_the_event_that_happened()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(10));
        var options = ApplicationJson.Vocabulary.ToOptions();

        Assert.All(_house.Outbox(), message =>
        {
            var told = JsonSerializer.Deserialize<IDomainEvent>(message.Payload, options)!;
            Assert.Equal(
                (message.Type, message.Stream, message.StreamVersion, message.OccurredAt),
                (told.Name, told.Stream, told.StreamVersion, told.OccurredAt));
        });
    }

    [Fact]
    public async Task Nothing_is_told_of_what_was_refused_repeated_or_changed_nothing()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (command, visit) = (_house.Context(), salon.Visit(At(10), by: salon.Anna));
        var booked = (await _house.BookAsync(command, visit)).Accepted();
        var told = _house.Outbox().Length;

        (await _house.BookAsync(command, visit)).Accepted();
        (await _house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Refused<StaffBusy>();
        (await _house.MoveAsync(booked, At(10))).Accepted();
        (await _house.ChangeRosterAsync(new(salon.Anna), (await MemberAsync(salon)).Roster)).Accepted();

        Assert.Equal(told, _house.Outbox().Length);
    }

    [Fact]
    public async Task Names_and_numbers_never_stand_in_messages_commands_claims_or_rows()
    {
        const string Name = "Canary Wang", Phone = "+8613912345678", Label = "canary tag";
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync(Name, Phone);
        (await _house.TagAsync(_house.Context(), client, new(Tag.Of(Label)))).Accepted();
        (await _house.CorrectNameAsync(_house.Context(), client, PersonName.Of(Name, "Canary"))).Accepted();
        (await _house.ChangeContactAsync(_house.Context(), client, ContactDetails.Of(
            [PhoneNumber.FromE164(Phone)], EmailAddress.Parse("canary@example.com").Accepted(), null))).Accepted();
        var booked = await salon.BookedAsync(At(10), client);
        await _house.BookAsync(salon.Visit(At(10, 15), client));
        (await _house.CancelAsync(booked)).Accepted();

        var texts = _house.Outbox().Select(message => message.ToString())
            .Concat((await _house.RowsAsync<CommandLogEntry>()).Select(row => row.ToString()))
            .Concat((await _house.RowsAsync<ClientSummary>()).Select(row => row.ToString()))
            .Concat((await _house.RowsAsync<ClientLookup>()).Select(row => row.ToString()))
            .Concat((await _house.RowsAsync<DayBookEntry>()).Select(row => row.ToString()))
            .Concat((await _house.ClaimsAsync(CalendarId.Of(client))).Select(claim => claim.ToString()))
            .ToList();

        Assert.True(texts.Count > 20, $"Only {texts.Count} texts were looked at.");
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("13912345678", text, StringComparison.Ordinal);
        });
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<StaffMember> MemberAsync(SmallSalon salon) =>
        (await _house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Anna)!;
}
