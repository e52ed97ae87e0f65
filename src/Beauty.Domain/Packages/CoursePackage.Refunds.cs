using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>Money back for the rest (退卡).</content>
public sealed partial class CoursePackage
{
    /// <summary>Works out what the client would have back, without changing anything.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The refund with its arithmetic, or the first refusal of: <c>courses.package-ended</c>, also when expired;
    /// <c>courses.sessions-still-held</c>; <c>courses.cooling-off-over</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground is none of the named.</exception>
    public Result<CourseRefund> QuoteRefund(RefundGround ground, Instant now)
    {
        var method = Terms.Refunds.MethodFor(ground);
        if (((Refusal?)WhyNotRefunded(now) ?? WhyHeld(now) ?? (Refusal?)WhyNotCool(ground, now)) is { } refusal)
        {
            return refusal;
        }

        var lines = LinesOf(method, now);
        var used = Money.Sum(lines.Select(line => line.ValueUsed), PricePaid.Currency);
        used = used > PricePaid ? PricePaid : used;
        return new CourseRefund
        {
            Ground = ground,
            Method = method,
            PricePaid = PricePaid,
            ValueUsed = used,
            Amount = PricePaid - used,
            Lines = lines,
        };
    }

    /// <summary>Ends the package: gifts are lost first, paid sessions go back for money (K59).</summary>
    /// <remarks>
    /// What is paid back comes from the deferred money; where the method gives more than that, revenue is taken back,
    /// the latest use first. What stays is breakage.
    /// </remarks>
    /// <param name="ground">Why.</param>
    /// <param name="call">Who refunds it when.</param>
    /// <returns>
    /// The refund, or the first refusal of: <c>courses.package-ended</c>, also when expired;
    /// <c>courses.sessions-still-held</c>; <c>courses.cooling-off-over</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground is none of the named.</exception>
    public Result<CourseRefund> Refund(RefundGround ground, LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (!QuoteRefund(ground, call.Now).TryGetValue(out var refund, out var refusal))
        {
            return refusal;
        }

        var left = refund.Amount.MinorUnits;
        foreach (var line in _lines)
        {
            line.CatchUp(call);
            line.TakeSessions(call, forMoney: true);
            var paid = Math.Min(left, line.Deferred);
            line.PayBack(call, paid);
            left -= paid;
        }

        PayBackRevenue(call, left);
        foreach (var line in _lines)
        {
            line.KeepRest(call);
        }

        _refund = refund;
        Happen(new CoursePackageRefunded(Id, NextVersion, call.Now, call.By));
        return refund;
    }

    private void PayBackRevenue(LedgerCall call, long left)
    {
        for (var index = _uses.Count - 1; index >= 0 && left > 0; index--)
        {
            var use = _uses[index];
            var back = Math.Min(left, use.Revenue.MinorUnits);
            if (back > 0)
            {
                _lines[use.Line - 1].PayRevenueBack(call, use, back);
                _uses[index] = use with { Revenue = use.Revenue - Money.FromMinorUnits(back, PricePaid.Currency) };
                left -= back;
            }
        }
    }

    private ImmutableArray<CourseRefundLine> LinesOf(RefundMethod method, Instant now)
    {
        var pricing = SessionPricing.Allocate(PricePaid, Terms.Lines, GiftRevenue.Nothing);
        return
        [
            .. _lines.Select(line =>
            {
                var uses = _uses.Where(use => use.IsLive && use.Line == line.Number).ToArray();
                SessionCount Sum(Func<CourseUse, SessionCount> part) =>
                    uses.Aggregate(SessionCount.None, (sum, use) => sum + part(use));
                var (paidUsed, giftedUsed) = (Sum(use => use.Paid), Sum(use => use.Gifted));
                var free = line.FreeAt(now);
                return new CourseRefundLine
                {
                    Line = line.Number,
                    PaidUsed = paidUsed,
                    GiftedUsed = giftedUsed,
                    PaidLeft = free.Paid,
                    GiftedLost = free.Gifted,
                    ValueUsed = method == RefundMethod.ProRata
                        ? pricing[line.Number - 1].EarnedAfter(line.Terms.Paid - free.Paid)
                        : line.Terms.ListPrice.Times((paidUsed + giftedUsed).Value),
                };
            }),
        ];
    }

    private PackageEnded? WhyNotRefunded(Instant now) =>
        WhyEnded() ?? (StateAt(now) == PackageState.Expired ? new(Id, PackageState.Expired) : null);

    private CoolingOffOver? WhyNotCool(RefundGround ground, Instant now)
    {
        var last = BoughtOn.PlusDays(Terms.Refunds.CoolingOffDays - 1);
        return ground == RefundGround.CoolingOff && DayOf(now) > last ? new(Id, last) : null;
    }
}
