using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Refunds;
using Beauty.Loyalty.Tiers;

namespace Beauty.Application.Sales;

/// <content>What a refund does to memberships, and what it tells.</content>
internal sealed partial class RefundSteps
{
    private LedgerCause Order => LedgerCause.Of(purchase.Key);

    private async ValueTask<Result<SaleRefunded>> ToldAsync(
        IReadOnlyList<MembershipId> members, CancellationToken cancellationToken)
    {
        var returns = ImmutableArray.CreateBuilder<MemberReturn>();
        foreach (var id in members)
        {
            var found = await _books.MemberAsync(id, null, cancellationToken).ConfigureAwait(false);
            if (!found.TryGetValue(out var member, out var unknown))
            {
                return unknown;
            }

            if (member.FindPurchase(Order) is null && member.UsesFor(Order).Count == 0)
            {
                continue;
            }

            var programme = await _books.ProgrammeAsync(member.Programme, cancellationToken).ConfigureAwait(false);
            var told = new MemberReturn(id);

            // Earned points go first, redeemed ones come back last (K35).
            var taken = await TakeBackAsync(member, programme, told, cancellationToken).ConfigureAwait(false);
            if (!taken.TryGetValue(out told, out var refusal)
                || !(await GiveBackAsync(member, programme, told, cancellationToken).ConfigureAwait(false))
                    .TryGetValue(out told, out refusal))
            {
                return refusal;
            }

            returns.Add(told);
        }

        return Done(returns.ToImmutable());
    }

    /// <summary>By the basis of the version by which the order counted, never by today's (K32).</summary>
    private async ValueTask<Result<MemberReturn>> TakeBackAsync(
        Membership member, PublishedProgramme programme, MemberReturn told, CancellationToken cancellationToken)
    {
        if (member.FindPurchase(Order) is not { } counted)
        {
            return told;
        }

        var returned = programme.Of(counted.ProgrammeVersion).Basis.ReturnedOf(purchase) - counted.Returned;
        if (!returned.IsPositive)
        {
            return told;
        }

        var journals = counted.Journal is { } journal
            ? await work.ReadJournalsAsync(member.Ledger, [journal], cancellationToken).ConfigureAwait(false)
            : [];
        var taken = member.TakeBack(programme.Current, CallOf(0), returned, journals.FirstOrDefault());
        return taken.TryGetValue(out var points, out var refusal)
            ? told with
            {
                Due = points.Due,
                Shortfall = points.Shortfall,
                Moves = Steps(points.Moves),
            }
            : refusal;
    }

    private async ValueTask<Result<MemberReturn>> GiveBackAsync(
        Membership member, PublishedProgramme programme, MemberReturn told, CancellationToken cancellationToken)
    {
        var (now, before, paid) = (
            PointsIn(purchase.Refunds[^1].Payments),
            PointsIn(purchase.Refunds.SkipLast(1).SelectMany(one => one.Payments)),
            PointsIn(purchase.Payments));
        if (now.IsZero || member.UsesFor(Order) is not [var use, ..])
        {
            return told;
        }

        var points = RefundShare.OfNext(use.Points, paid, before, now);
        if (points.IsZero)
        {
            return told;
        }

        var journals = await work
            .ReadJournalsAsync(member.Ledger, [use.Journal], cancellationToken).ConfigureAwait(false);
        var moved = member.TierMoves.Count;
        return member.GiveBack(programme.Current, CallOf(0), journals[0], points)
            .TryGetValue(out var back, out var refusal)
            ? told with
            {
                GivenBack = points,
                Forfeited = PointsAmount.Of(back.ChangeOf(AccountRole.Expired)),
                Moves = [.. told.Moves, .. Steps(member.TierMoves.Skip(moved))],
            }
            : refusal;
    }

    private static ImmutableArray<TierStep> Steps(IEnumerable<TierMove> moves) => [.. moves.Select(TierStep.Of)];

    private Money PointsIn(IEnumerable<PaymentPart> parts) => Money.Sum(
        parts.Where(part => part.Tender == Tender.Points).Select(part => part.Amount), purchase.Currency);

    private SaleRefunded Done(ImmutableArray<MemberReturn> members)
    {
        foreach (var package in _packages)
        {
            Courses.PackageSteps.Save(work, package);
        }

        work.Save(purchase, purchase.ToSnapshot());
        _books.Save();
        var done = purchase.Refunds[^1];
        return new(purchase.Id, done.Number, done.Value, done.DebtCancelled)
        {
            Lines = [.. done.Lines.Select(line => new RefundedPart(line.Line, line.Quantity, line.Amount, line.Tax))],
            Payments = [.. done.Payments.Select(part => new PaidBack(part.Tender, part.Amount, part.Account))],
            Courses = [.. _courses],
            StoredValue = [.. _stored],
            Members = members,
        };
    }
}
