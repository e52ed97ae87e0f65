using System.Text.Json;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

/// <summary>A package against a naive model, and its laws after every step.</summary>
public sealed class RandomPackageTests
{
    private const decimal Price = 7.77m;
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Property(Arbitrary = [typeof(Step)], MaxTest = 300)]
    public void After_any_commands_a_package_is_what_paper_slips_and_a_purse_would_be(Step[] steps, byte kind)
    {
        var run = new Run(Kinds(kind));

        foreach (var (number, step) in steps.Index())
        {
            var before = (run.Package.Version, run.Package.PendingJournals.Count);
            var (refusal, expected) = run.Do(number, step);

            Assert.Equal(expected, refusal);
            if (refusal is not null)
            {
                Assert.Equal(before, (run.Package.Version, run.Package.PendingJournals.Count));
            }

            run.AssertSame();
        }
    }

    [Property(Arbitrary = [typeof(Step)], MaxTest = 300)]
    public void After_any_commands_the_laws_of_the_ledgers_hold(Step[] steps, byte kind)
    {
        var run = new Run(Kinds(kind));

        foreach (var (number, step) in steps.Index())
        {
            run.Do(number, step);
            var package = run.Package;

            // K60: recognised and deferred are the price less what was refunded.
            Assert.Equal(
                package.PricePaid - (package.Refunded?.Amount ?? ACourse.Cny(0m)),
                package.Recognised + package.Deferred);
            // Law 10: every session is somewhere, and there once.
            Assert.All(package.Lines, line => Assert.Equal(
                line.Terms.Sessions, line.Available + line.Held + line.Used + line.Lost + line.Refunded));
            // Law 18: a line of a visit has one use that counts.
            var live = package.Uses.Where(use => use.ReversedAt is null).Select(use => use.Cause).ToList();
            Assert.Equal(live.Count, live.Distinct().Count());
            // Law 25: to the cent.
            Assert.True(package.Refunded is not { } refund || refund.Amount + refund.ValueUsed == package.PricePaid);
        }

        // Laws 2 to 7, 9 to 12, 16, 17, 22 and 30: what an auditor finds.
        Assert.All(run.History(), one => Assert.Empty(LedgerAudit.Check(one.Journals, one.Stored)));
    }

    /// <summary>Sixteen plans: order of use, gifts, missed visits and validity.</summary>
    private static CourseTerms Kinds(byte kind)
    {
        var validity = (kind & 3) switch
        {
            0 => CourseValidity.FromPurchase(ValidityTerm.OfDays(20)),
            1 => CourseValidity.FromFirstUse(ValidityTerm.OfDays(12)),
            2 => CourseValidity.FromFirstUse(ValidityTerm.OfDays(12), ValidityTerm.OfDays(6)),
            _ => CourseValidity.Unlimited,
        };
        var pool = CourseLine.Of(
            [ACourse.Massage, ACourse.Facial], ACourse.Cny(2m), ACourse.Sessions(2), ACourse.Sessions(1));
        return CourseTerms.Of(
                CourseName.Of("卡"), ACourse.Cny(Price), ACourse.Line(ACourse.Facial, 1m, 3, 2), pool)
            .ValidFor(validity)
            .Using((kind & 4) == 0 ? SessionOrder.PaidFirst : SessionOrder.GiftedFirst)
            .WithGiftRevenue((kind & 8) == 0 ? GiftRevenue.Shares : GiftRevenue.Nothing)
            .OnMissedVisits(MissedVisitPolicy.SessionTaken, MissedVisitPolicy.SessionReleased);
    }

    /// <summary>One package, its model, and the ids that both give to things.</summary>
    private sealed class Run
    {
        private readonly PackageModel _model;
        private readonly List<int> _uses = [];
        private readonly Dictionary<int, JournalId> _useIds = [];
        private readonly List<Journal> _stored = [];
        private int _day;
        private int _second;

        public Run(CourseTerms terms)
        {
            Package = APackage.Sold(terms);
            _model = new(
                terms, [.. Package.Lines.Select(line => line.Deferred.Amount)], Package.BoughtOn);
        }

        public CoursePackage Package { get; private set; }

        private LocalDate Today => Package.BoughtOn.PlusDays(_day);

        public (string? Refusal, string? Expected) Do(int number, Step step)
        {
            (_day, _second) = (_day + step.DaysLater, step.DaysLater == 0 ? _second + 1 : 0);
            var call = APackage.Call(_day, APackage.Visit(step.Which), _second).Because(LedgerReason.Of("random"));
            var today = Today;
            var visitDay = _day + (3 * step.Which);
            DateOf(visitDay, out var on);
            switch (step.Verb)
            {
                case "hold" or "hold with limit":
                    var limit = step.Verb is "hold" ? (int?)null : _day + 2;
                    var wish = APackage.Facial(visitDay, step.Sessions) with
                    {
                        LapsesAt = limit is { } end ? StartOf(end) : null,
                    };
                    return (
                        Package.Hold(APackage.Hold(number), wish, call).Refusal?.Code,
                        _model.Hold(
                            number,
                            (step.Which, on, step.Sessions, limit is { } d ? Package.BoughtOn.PlusDays(d) : null),
                            today));
                case "redeem" or "redeem late":
                    return Redeem(number, step, call);
                case "redeem held" or "release" or "no-show" or "late cancel":
                    return Resolve(number, step, call);
                case "reverse":
                    return Reverse(step, call);
                case "expire":
                    Package.Expire(call);
                    _model.Expire(today);
                    return default;
                case "extend":
                    DateOf(_day + (5 * step.Which) - 3, out var last);
                    return (Package.Extend(last, call).Refusal?.Code, _model.Extend(last, today));
                case "restore":
                    Restore();
                    return default;
                default:
                    return End(step, call);
            }
        }

        public void AssertSame()
        {
            _model.LetLapse(Today);
            var lines = Package.Lines;
            for (var line = 0; line < lines.Count; line++)
            {
                // A lapsed promise is free; whether its ledger has noticed does not matter.
                var lapsed = Package.Holds
                    .Where(hold => hold.Line == line + 1 && !_model.Holds.ContainsKey(NumberOf(hold)))
                    .Sum(hold => hold.Sessions.Value);
                Assert.Equal(
                    _model.Count(line, "free") + _model.Count(line, "lost"),
                    lines[line].Available.Value + lapsed + lines[line].Lost.Value);
                Assert.Equal(_model.Count(line, "refunded"), lines[line].Refunded.Value);
                if (_model.Ended is null)
                {
                    Assert.Equal(
                        (_model.Earned[line], _model.Deferred[line] + _model.Breakage[line]),
                        (lines[line].Earned.Amount, (lines[line].Deferred + lines[line].Breakage).Amount));
                }

                // After the last day it does not matter whether the ledgers have noticed.
                if (!(Today > _model.LastDay))
                {
                    Assert.Equal(_model.Count(line, "lost"), lines[line].Lost.Value);
                }

                if (_model.Ended is null && !(Today > _model.LastDay))
                {
                    Assert.Equal(_model.Breakage[line], lines[line].Breakage.Amount);
                    Assert.Equal(
                        _model.Count(line, "free", isGift: true),
                        lines[line].GiftedAvailable.Value + (lapsed == 0 ? 0 : GiftsFree(line)));
                }
            }

            Assert.Equal(_model.LastDay, Package.LastDay);
            Assert.Equal(_model.StateOn(Today), Package.StateAt(APackage.Day(_day) + Duration.FromSeconds(_second)));
            Assert.Equal(Price - _model.Refunded, (Package.Recognised + Package.Deferred).Amount);
        }

        public IEnumerable<(IReadOnlyList<Journal> Journals, LedgerSnapshot Stored)> History()
        {
            Restore();
            return Package.Ledgers.Select(ledger => (
                (IReadOnlyList<Journal>)[.. _stored.Where(one => one.Ledger == ledger.Id)], ledger.ToSnapshot()));
        }

        private (string? Refusal, string? Expected) Redeem(int number, Step step, LedgerCall call)
        {
            // A visit is recorded today, or some days late.
            var visitDay = step.Verb is "redeem" ? _day : Math.Max(0, _day - step.Which);
            DateOf(visitDay, out var on);
            var visit = APackage.Facial(visitDay, step.Sessions);
            var answer = Package.Redeem(visit, call);
            Note(number, answer.IsAccepted ? answer.Value : null);
            return (answer.Refusal?.Code, _model.Redeem(number, (step.Which, on, step.Sessions), Today));
        }

        private (string? Refusal, string? Expected) Resolve(int number, Step step, LedgerCall call)
        {
            var hold = _model.Holds.Keys.Order().ElementAtOrDefault(step.Which);
            var id = APackage.Hold(hold);
            if (!_model.Holds.ContainsKey(hold))
            {
                return default;
            }

            var isUsed = step.Verb is "redeem held" or "no-show";
            var expected = _model.Resolve(hold, number, isUsed, Today);
            var refusal = step.Verb switch
            {
                "release" => Package.Release(id, call).Refusal,
                "redeem held" => Noted(number, Package.RedeemHeld(id, call)),
                "no-show" => Missed(number, Package.Miss(id, MissedVisit.NoShow, call)),
                _ => Missed(number, Package.Miss(id, MissedVisit.LateCancel, call)),
            };
            // A lapsed promise is unknown as soon as its ledger has noticed.
            var code = refusal is HoldLapsed ? "ledgers.hold-unknown" : refusal?.Code;
            return (code, expected);
        }

        private (string? Refusal, string? Expected) Reverse(Step step, LedgerCall call)
        {
            if (_uses.Count == 0)
            {
                return default;
            }

            var use = _uses[step.Which % _uses.Count];
            return (Package.Reverse(_useIds[use], call).Refusal?.Code, _model.Reverse(use, Today));
        }

        private (string? Refusal, string? Expected) End(Step step, LedgerCall call)
        {
            if (step.Verb is "close")
            {
                return (Package.Close(call).Refusal?.Code, _model.End("close", 0, Today));
            }

            var ground = step.Which % 2 == 0 ? RefundGround.SalonFault : RefundGround.ClientReason;
            var quote = Package.QuoteRefund(ground, call.Now);
            var answer = Package.Refund(ground, call);
            Assert.Equal(quote.Refusal, answer.Refusal);
            Assert.True(!answer.IsAccepted || quote.Value == answer.Value);
            var back = answer.IsAccepted ? answer.Value.Amount.Amount : 0;
            Assert.InRange(back, 0, Price);
            return (answer.Refusal?.Code, _model.End("refund", back, Today));
        }

        private void Restore()
        {
            _stored.AddRange(Package.PendingJournals);
            var json = JsonSerializer.Serialize(Package.ToSnapshot(), Options);
            Package = CoursePackage.Restore(JsonSerializer.Deserialize<CoursePackageSnapshot>(json, Options)!);
            Assert.Equal(json, JsonSerializer.Serialize(Package.ToSnapshot(), Options));
        }

        private Domain.Refusals.Refusal? Noted(int number, Domain.Refusals.Result<CourseUse> answer)
        {
            Note(number, answer.IsAccepted ? answer.Value : null);
            return answer.Refusal;
        }

        private Domain.Refusals.Refusal? Missed(int number, Domain.Refusals.Result<MissedVisitOutcome> answer)
        {
            Note(number, answer.IsAccepted ? answer.Value.Use : null);
            return answer.Refusal;
        }

        private void Note(int number, CourseUse? use)
        {
            if (use is not null)
            {
                _uses.Add(number);
                _useIds[number] = use.Id;
            }
        }

        /// <summary>Gifted slips that a lapsed promise holds in a ledger that has not noticed.</summary>
        private int GiftsFree(int line) =>
            _model.Count(line, "free", isGift: true) - Package.Lines[line].GiftedAvailable.Value;

        private void DateOf(int day, out LocalDate date) => date = Package.BoughtOn.PlusDays(day);

        private Instant StartOf(int day) => ACourse.Shanghai.AtStartOfDay(Package.BoughtOn.PlusDays(day)).ToInstant();

        private int NumberOf(CourseHold hold) =>
            Enumerable.Range(0, 50).First(number => APackage.Hold(number) == hold.Id);
    }
}
