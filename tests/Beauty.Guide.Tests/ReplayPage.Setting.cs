#pragma warning disable xUnit1051 // As on the page itself.

using System.Globalization;
using Beauty.Application.Clients;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Application.Sales;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Beauty.Scheduling;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Guide.Tests;

/// <summary>What the page takes for granted: the salon, the file, and what can be read back from it.</summary>
public sealed partial class ReplayPage : IAsyncDisposable
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Winnipeg"];
    private static readonly Duration BlowDry = Duration.FromMinutes(45);
    private static readonly LocalDateTimePattern Local =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly Instant Eve = At("2026-03-04T00:00");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beauty-replay-");
    private readonly List<string> _told = [];
    private readonly List<BookingRow> _taken = [];
    private ServiceProvider? _services;
    private int _stepsLeft = int.MaxValue;

    private string Salt { get; init; } = "made by chance for each file, and kept in it";

    private string File => Path.Combine(_folder.FullName, "salon.db");

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Delete(recursive: true);
    }

    private async Task OpenAsync(string file)
    {
        await CloseAsync();
        _services = new ServiceCollection()
            .AddBeauty()
            .AddBeautySqlite(options => options.File = file)
            .BuildServiceProvider();
        await _services.GetRequiredService<SqliteStore>().MigrateAsync();
        _ = (await Desk<SalonDesk>().OpenLocationAsync(Command("open", Eve), new NewLocation
        {
            Id = Id<LocationId>("salon"),
            Name = DisplayName.Of("The salon"),
            Zone = Zone,
            Hours = OpeningHours.Daily(DailyWindow.Parse("09:00-18:00")),
        })).Value;
        _ = (await Desk<SalonDesk>().EmployAsync(Command("employ", Eve), new NewStaffMember
        {
            Id = Id<StaffId>("IVA"),
            Name = DisplayName.Of("S-1"),
            Home = Id<LocationId>("salon"),
            Skills = [Skill.Of("hair")],
            Roster = Roster.Of(Zone, ShiftPattern.Weekly(
                Shift.Of(DailyWindow.Parse("09:00-18:00")), Enum.GetValues<IsoDayOfWeek>().AsSpan(1))),
        })).Value;
        _ = (await Desk<SalonDesk>().OfferServiceAsync(Command("offer", Eve), new NewService
        {
            Id = Id<ServiceId>("blow-dry"),
            Name = DisplayName.Of("Blow-dry"),
            Skill = Skill.Of("hair"),
            Footprint = Footprint.Of(Phase.Active(BlowDry)),
        })).Value;
        foreach (var client in Bookings.Select(row => row.Client).Distinct(StringComparer.Ordinal))
        {
            _ = (await Desk<ClientDesk>().RegisterAsync(
                Command($"register/{client}", Eve),
                Id<ClientId>(client),
                ClientRegistration.Of(PersonName.Of("C-" + Id<ClientId>(client).ToString()[^6..])))).Value;
        }
    }

    private async Task CloseAsync()
    {
        _told.Clear();
        _taken.Clear();
        if (_services is { } open)
        {
            await open.DisposeAsync();
        }
    }

    /// <summary>One receipt: what was sold, the sessions that paid for it, and what came back.</summary>
    private async Task EnterAsync(IReadOnlyList<ReceiptRow> rows)
    {
        if (rows.Where(row => row.Amount >= 0).ToList() is { Count: > 0 } sold)
        {
            var bill = BillOf(sold);
            var paid = PaymentPart.Of(Tender.Other, Purchase.TotalOf(bill).Value);
            var sale = new NewSale(bill with { Payments = [paid] });
            _ = (await Desk<SalesDesk>().SellAsync(Command($"sell/{sold[0].Number}", sold[0].Closing), sale)).Value;
        }

        foreach (var (line, row) in rows.Index().Where(pair => pair.Item.Amount == 0))
        {
            _ = (await RedeemAsync(row, line)).Value;
        }

        foreach (var row in rows.Where(row => row.Amount < 0))
        {
            _ = (await TakeBackAsync(row)).Value;
        }
    }

    /// <summary>A desk for the next step, unless the power fails first.</summary>
    private TDesk Desk<TDesk>()
        where TDesk : notnull => _stepsLeft-- > 0
            ? _services!.GetRequiredService<TDesk>()
            : throw new PowerFailedException();

    private async Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class => await Desk<IReadStore>().Of<T>(TenantId.Single).ListAsync(new All<T>());

    private async Task<IEnumerable<(string Start, AppointmentStatus Status)>> AppointmentsAsync() =>
        (await RowsAsync<AppointmentSummary>())
            .OrderBy(row => row.Start)
            .Select(row => (Local.Format(row.Start.InZone(Zone).LocalDateTime), row.Status));

    private async Task<List<(string? Document, decimal Total, decimal Refunded)>> PurchasesAsync() =>
    [
        .. (await RowsAsync<PurchaseSummary>())
            .OrderBy(row => row.ExternalDocument, StringComparer.Ordinal)
            .Select(row => (row.ExternalDocument, row.TotalMinorUnits / 100m, row.RefundedMinorUnits / 100m)),
    ];

    /// <summary>Every row of every table, in an order that does not depend on when it was written.</summary>
    private async Task<List<string>> DumpAsync(string file)
    {
        await CloseAsync();
        _services = null;
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var dump = new List<string>();
        foreach (var table in await TextsAsync(
            connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"))
        {
            var rows = await TextsAsync(connection, $"SELECT * FROM \"{table}\"");
            dump.AddRange(rows.Select(row => $"{table}: {row}"));
        }

        dump.Sort(StringComparer.Ordinal);
        return dump;
    }

    private static async Task<List<string>> TextsAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the file's own schema and cannot be parameters.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.GetValue(column) is byte[] bytes
                    ? Convert.ToHexString(bytes)
                    : Convert.ToString(reader.GetValue(column), English))));
        }

        return texts;
    }

    private sealed record BookingRow(string Client, string Staff, string Start, string Fate)
    {
        public string Key => $"{Client}/{Staff}/{Start}";
    }

    private sealed record ReceiptRow(string Number, string Date, string Client, string What, decimal Amount)
    {
        public decimal Gst { get; init; }

        public decimal Pst { get; init; }

        /// <summary>No hour is exported: when the shop has closed.</summary>
        public Instant Closing => At($"{Date}T23:00");
    }

    private sealed class All<T> : Specification<T>
        where T : class;

    private sealed class PurchasesOf : Specification<PurchaseSummary>
    {
        public PurchasesOf(string till) => Query.Where(row => row.ExternalSystem == till);
    }

    private sealed class PowerFailedException : Exception;
}
