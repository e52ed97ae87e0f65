using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>Random lives of one package at both desks, looked at after every command.</summary>
public sealed class LivingWithAPackage
{
    [Property(MaxTest = 100)]
    public async Task Laws_19_and_20_After_any_commands_each_live_visit_holds_one_session_and_no_money_is_missing(
        (byte Verb, byte Which, byte When)[] steps, bool keepsMissed)
    {
        await using var house = new House();
        var life = await Life.BeginAsync(house, keepsMissed);

        foreach (var step in steps)
        {
            var before = await life.PictureAsync();
            var isAccepted = await life.DoAsync(step);

            Assert.True(isAccepted || before == await life.PictureAsync(), $"A refused {step} left something.");
            await life.AssertSoundAsync();
        }
    }

    private sealed class Life(House house, SmallSalon salon, ClientId client, PackageId package)
    {
        private readonly List<BookedVisit> _visits = [];
        private readonly HashSet<JournalId> _undone = [];

        public static async Task<Life> BeginAsync(House house, bool keepsMissed)
        {
            var salon = await SmallSalon.OpenAsync(house);
            var client = await house.RegisterAsync();
            var missed = keepsMissed ? MissedVisitPolicy.SessionTaken : MissedVisitPolicy.SessionReleased;
            var terms = House.Terms(salon.Facial, paid: 5, gifted: 1).OnMissedVisits(missed, missed);
            return new(house, salon, client, await house.SoldAsync(client, terms));
        }

        public async Task<(long Version, int Told)> PictureAsync() =>
            ((await house.FindPackageAsync(package))!.Version, house.Outbox().Length);

        public async Task<bool> DoAsync((byte Verb, byte Which, byte When) step)
        {
            var start = At(9 + (step.When % 12)) + Duration.FromDays(step.When % 32);
            var visit = _visits.Count > 0 ? _visits[step.Which % _visits.Count] : null;
            switch (step.Verb % 15)
            {
                case 0 or 1 or 2:
                    return Noted(await house.BookAsync(Visit(start)));
                case 3:
                    var until = house.Now + Duration.FromHours(1 + (step.When % 9));
                    return Noted(await house.HoldAsync(Visit(start), until));
                case 4 or 5 when visit is not null:
                    return (await house.MoveAsync(visit, start)).IsAccepted;
                case 6 when visit is not null:
                    return (await house.ConfirmAsync(visit)).IsAccepted;
                case 7 when visit is not null:
                    return (await house.CancelAsync(visit)).IsAccepted;
                case 8 when visit is not null:
                    return (await house.CancelLateAsync(visit)).IsAccepted;
                case 9 when visit is not null:
                    return (await house.CompleteAsync(visit.Appointment)).IsAccepted;
                case 10 when visit is not null:
                    return (await house.MarkNoShowAsync(visit.Appointment)).IsAccepted;
                case 11:
                    return (await house.RedeemAsync(house.WalkIn(package, client, salon.Facial))).IsAccepted;
                case 12:
                    return await ReverseAsync(step.Which);
                case 13:
                    return (await house.SweepAsync(package)).IsAccepted;
                default:
                    house.Now += Duration.FromHours(step.When % 72);
                    return true;
            }
        }

        public async Task AssertSoundAsync()
        {
            Assert.Empty(await house.AuditAsync(package));
            var now = (await house.FindPackageAsync(package))!;
            var rows = await house.RowsAsync<AppointmentSummary>();

            // Law 19: what lives holds one session, what is called off or has lapsed holds none.
            Assert.Equal(
                rows.Where(IsLive).Select(row => row.Id.Value).Order(),
                now.Holds.Where(hold => !(hold.LapsesAt <= house.Now)).Select(hold => hold.Cause.What.Id).Order());

            // Law 20: what is completed has used one, unless that was undone.
            var used = now.Uses.Where(use => use.ReversedAt is null).Select(use => use.Cause.What.Id).ToList();
            var undone = now.Uses.Where(use => _undone.Contains(use.Id)).Select(use => use.Cause.What.Id).ToHashSet();
            Assert.Equal(used.Count, used.Distinct().Count());
            Assert.All(rows.Where(row => row.Status == AppointmentStatus.Completed), row =>
                Assert.Equal(!undone.Contains(row.Id.Value), used.Contains(row.Id.Value)));
            Assert.Equal(6, Assert.Single(now.Lines) is var line
                ? line.Available.Value + line.Held.Value + line.Used.Value + line.Lost.Value
                : 0);
        }

        private bool IsLive(AppointmentSummary row) => row.Status switch
        {
            AppointmentStatus.Booked or AppointmentStatus.Arrived => true,
            AppointmentStatus.Held => row.HeldUntil > house.Now,
            _ => false,
        };

        private bool Noted(Result<BookedVisit> answer)
        {
            if (answer.TryGetValue(out var visit, out _))
            {
                _visits.Add(visit);
            }

            return answer.IsAccepted;
        }

        private async Task<bool> ReverseAsync(byte which)
        {
            var uses = (await house.FindPackageAsync(package))!.Uses;
            if (uses.Count == 0)
            {
                return true;
            }

            var use = uses[which % uses.Count].Id;
            var isAccepted = (await house.ReverseAsync(package, use)).IsAccepted;
            _ = isAccepted && _undone.Add(use);
            return isAccepted;
        }

        private BookVisit Visit(Instant start) => salon.Visit(
            start, new VisitWish { Services = [new WantedService(salon.Facial) { Package = package }] }, client);
    }
}
