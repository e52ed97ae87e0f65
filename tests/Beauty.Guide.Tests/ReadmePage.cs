#pragma warning disable xUnit1051 // The page shows what a host writes; a test's cancellation token would only distract.

using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Time;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Guide.Tests;

/// <summary>The code of the repository's README.</summary>
public sealed class ReadmePage : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 1, 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beauty-readme-");

    [Fact]
    public async Task A_visit_is_found_and_booked_and_the_next_caller_hears_why_not()
    {
        var (file, ids) = (Path.Combine(_folder.FullName, "salon.db"), new SequentialIds());
        CommandContext By(string receptionist) =>
            new(EntityId.Derive<ActorId>(receptionist, Now), ids.Next<CommandId>(), Now);
        var salon = SalonBuilder.ASalon(ids)
            .WithTherapist(out _, "facial")
            .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromMinutes(60))));
        var tomorrow = TimeRange.From(Now, Duration.FromDays(1));
        var (now, english) = (Now, CultureInfo.InvariantCulture);

        #region book-a-visit
        await using var services = new ServiceCollection()
            .AddBeauty()
            .AddBeautySqlite(options => options.File = file)
            .BuildServiceProvider();
        await services.GetRequiredService<SqliteStore>().MigrateAsync();
        await salon.StoreAsync(services.GetRequiredService<SalonDesk>(), () => By("manager"));

        var desk = services.GetRequiredService<BookingDesk>();
        var wish = new SlotQuery { Location = salon.Location, Visit = VisitWish.For(facial), Starts = tomorrow };
        var slots = (await desk.SearchAsync(TenantId.Single, wish, now)).Value;

        var visit = new BookVisit
        {
            Appointment = ids.Next<AppointmentId>(),
            Location = salon.Location,
            Start = slots[0].Start.ToInstant(),
            Visit = wish.Visit,
        };
        var booked = await desk.BookAsync(By("Mei"), visit);

        // Another receptionist is on the telephone and wants the same hour: she hears who is in the way.
        var refused = await desk.BookAsync(By("Lan"), visit with { Appointment = ids.Next<AppointmentId>() });
        Console.WriteLine(refused.Refusal!.ToText(english));
        #endregion

        Assert.True(booked.IsAccepted);
        Assert.Equal("scheduling.staff-busy", refused.Refusal.Code);
        Assert.Contains($"{visit.Appointment}", refused.Refusal.ToText(english), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
