using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Sales;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Redemption;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Application.Loyalty;

/// <content>Points that are kept, used, granted by hand and swept; tiers.</content>
public sealed partial class LoyaltyDesk
{
    /// <summary>Tells how many points an order can take and what they pay (K29, K30).</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="asked">Whose points, and how many the client wishes to spend.</param>
    /// <param name="order">What there is to pay, recharges left out.</param>
    /// <param name="now">The time of asking; the sale names it as the instant of its quote.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// The quote with its explanation, or <c>commands.not-found</c>, <c>loyalty.not-redeemable</c>.
    /// </returns>
    /// <exception cref="CurrencyMismatchException">The order is in another currency than the programme.</exception>
    public async ValueTask<Result<RedemptionQuote>> QuoteAsync(
        TenantId tenant, PointsTender asked, Money order, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var found = await ReadAsync(tenant, asked.Member, cancellationToken).ConfigureAwait(false);
        return !found.TryGetValue(out var read, out var refusal) ? refusal
            : read.Programme.Current.Conversion is not { } conversion ? new NotRedeemable(read.Member.Programme)
            : conversion.Quote(asked.Points, read.Member.AvailableAt(now), order);
    }

    /// <summary>Keeps points for a bill to come, all or nothing (K9).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose points.</param>
    /// <param name="wanted">The reservation.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the membership stands, or <c>commands.not-found</c>, <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">As <see cref="Membership.Reserve"/> says.</exception>
    public ValueTask<Result<MemberPoints>> ReserveAsync(
        CommandContext context,
        MembershipId member,
        PointsReservation wanted,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return MoveAsync(
            context,
            (member, "loyalty.reserve", [
                wanted.Hold.ToString(), TextOf(wanted.Points), LinesForm.TextOf(wanted.UsableAt),
                LinesForm.TextOf(wanted.LapsesAt)]),
            (one, _, call) => one.Reserve(
                call, wanted.Hold, wanted.Points, HoldTerms.Of(wanted.UsableAt, wanted.LapsesAt)).Refusal,
            cancellationToken);
    }

    /// <summary>Uses what is kept, or a part of it; the rest is free again (K9).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose points.</param>
    /// <param name="hold">The reservation.</param>
    /// <param name="points">How many, at least 1; null for all.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// How the membership stands, or <c>commands.not-found</c>, <c>ledgers.hold-unknown</c>,
    /// <c>ledgers.hold-lapsed</c>,
    /// <c>ledgers.more-than-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">As <see cref="Membership.Post"/> says.</exception>
    public ValueTask<Result<MemberPoints>> PostAsync(
        CommandContext context,
        MembershipId member,
        HoldId hold,
        PointsAmount? points = null,
        CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (member, "loyalty.post", [hold.ToString(), points is { } some ? TextOf(some) : null]),
            (one, programme, call) => one.Post(programme, call, hold, points).Refusal,
            cancellationToken);

    /// <summary>Gives a reservation up (K9).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose points.</param>
    /// <param name="hold">The reservation.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// How the membership stands, or <c>commands.not-found</c>, <c>ledgers.hold-unknown</c>,
    /// <c>ledgers.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<MemberPoints>> VoidAsync(
        CommandContext context, MembershipId member, HoldId hold, CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (member, "loyalty.void", [hold.ToString()]),
            (one, _, call) => one.Void(call, hold).Refusal,
            cancellationToken);

    /// <summary>Grants points by hand (人工加分); they do not count as earned for a tier.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="asked">Whose points, and how many.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the membership stands, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The points are zero, or the reason is <c>default</c>.</exception>
    public ValueTask<Result<MemberPoints>> AdjustAsync(
        CommandContext context, PointsTender asked, LedgerReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return MoveAsync(
            context,
            (asked.Member, "loyalty.adjust", [TextOf(asked.Points), reason.Code]),
            (one, programme, call) =>
            {
                one.Adjust(programme, call.Because(reason), asked.Points);
                return null;
            },
            cancellationToken);
    }

    /// <summary>Grants a tier by hand: a floor with a reason and an optional last day (K40).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose tier.</param>
    /// <param name="grant">The grant; it takes the place of a former one.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the membership stands, or <c>commands.not-found</c>, <c>loyalty.tier-unknown</c>.</returns>
    /// <exception cref="ArgumentException">The grant ends before today.</exception>
    public ValueTask<Result<MemberPoints>> GrantTierAsync(
        CommandContext context, MembershipId member, ManualTier grant, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return MoveAsync(
            context,
            (member, "loyalty.grant-tier", [grant.ToString()]),
            (one, programme, _) => one.GrantTier(programme, grant, context.Now).Refusal,
            cancellationToken);
    }

    /// <summary>Withdraws the grant by hand in force; changes nothing where there is none.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose tier.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the membership stands, or <c>commands.not-found</c>.</returns>
    public ValueTask<Result<MemberPoints>> WithdrawTierGrantAsync(
        CommandContext context, MembershipId member, CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (member, "loyalty.withdraw-tier-grant", []),
            (one, programme, _) =>
            {
                one.WithdrawTierGrant(programme, context.Now);
                return null;
            },
            cancellationToken);

    /// <summary>
    /// Writes down what time has done to a member: ended points, lapsed reservations, the tier (K17, K38).
    /// </summary>
    /// <remarks>May run at any time and any number of times; the second time it changes nothing (K41).</remarks>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">Whose points and tier.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the membership stands, or <c>commands.not-found</c>.</returns>
    public ValueTask<Result<MemberPoints>> SweepAsync(
        CommandContext context, MembershipId member, CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (member, "loyalty.sweep", []),
            (one, programme, call) =>
            {
                one.Sweep(programme, call);
                return null;
            },
            cancellationToken);

    private static string TextOf(PointsAmount points) => points.Value.ToString(CultureInfo.InvariantCulture);

    private ValueTask<Result<MemberPoints>> MoveAsync(
        CommandContext context,
        (MembershipId Member, string Name, string?[] Lines) asked,
        Func<Membership, LoyaltyProgramme, LedgerCall, Refusal?> move,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var key = Membership.KeyOf(asked.Member);
        return RunAsync<MemberPoints>(
            context,
            (asked.Name, new(key, [.. asked.Lines])),
            async (work, token) =>
            {
                var books = new SaleBooks(work);
                var found = await books.MemberAsync(asked.Member, null, token).ConfigureAwait(false);
                if (!found.TryGetValue(out var member, out var unknown))
                {
                    return unknown;
                }

                var programme = await books.ProgrammeAsync(member.Programme, token).ConfigureAwait(false);
                var moves = member.TierMoves.Count;
                var call = PackageSteps.CallOf(context, LedgerCause.Of(key));
                if (move(member, programme.Current, call) is { } refusal)
                {
                    return refusal;
                }

                books.Save();
                return new MemberPoints(
                    member.Id, member.Version, member.AvailableAt(context.Now), member.Owed, member.Tier?.Code)
                {
                    Moves = [.. member.TierMoves.Skip(moves).Select(TierStep.Of)],
                };
            },
            cancellationToken);
    }
}
