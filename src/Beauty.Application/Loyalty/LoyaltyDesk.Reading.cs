using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Loyalty;

/// <content>What can be read and explained, and the sweep over all members.</content>
public sealed partial class LoyaltyDesk
{
    /// <summary>Finds a membership.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="member">The membership.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The membership and its programme, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<MemberReading>> ReadAsync(
        TenantId tenant, MembershipId member, CancellationToken cancellationToken = default)
    {
        var key = Membership.KeyOf(member);
        var found = await _reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(key, out var known))
        {
            return new NotFound(key);
        }

        var one = Membership.Restore((MembershipSnapshot)known);
        var programme = await ReadProgrammeAsync(tenant, one.Programme, cancellationToken).ConfigureAwait(false);
        return programme.TryGetValue(out var published, out var refusal)
            ? new MemberReading(one, published)
            : refusal;
    }

    /// <summary>Explains again what an order earned, from what is stored (K26, K32).</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="member">The membership.</param>
    /// <param name="purchase">The order.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// The award by the version of the programme that earned it, or <c>commands.not-found</c>, also
    /// for an order that never counted.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<EarningAward>> ExplainAsync(
        TenantId tenant, MembershipId member, PurchaseId purchase, CancellationToken cancellationToken = default)
    {
        var found = await ReadAsync(tenant, member, cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(out var read, out var refusal))
        {
            return refusal;
        }

        var order = LedgerCause.Of(Domain.Sales.Purchase.KeyOf(purchase));
        if (read.Member.FindPurchase(order) is not { } counted)
        {
            return new NotFound(order.What);
        }

        var programme = read.Programme.Of(counted.ProgrammeVersion);
        return programme.Earning.Evaluate(counted.Basis, programme.Zone.AtStartOfDay(counted.On).ToInstant());
    }

    /// <summary>Tells what moved a member's points, line by line with the balance, as it was known at an
    /// instant.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="member">The membership.</param>
    /// <param name="asOf">The instant, inclusive; a later answer for it is the same.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The statement, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<PointsStatement>> StatementAsync(
        TenantId tenant, MembershipId member, Instant asOf, CancellationToken cancellationToken = default)
    {
        var key = Membership.KeyOf(member);
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var found = await unit.LoadAsync([key], cancellationToken).ConfigureAwait(false);
            if (!found.TryGetValue(key, out var known))
            {
                return new NotFound(key);
            }

            var one = Membership.Restore((MembershipSnapshot)known);
            var journals = await unit.ReadJournalsAsync(one.Ledger, null, cancellationToken).ConfigureAwait(false);
            return PointsStatement.Of(journals, asOf);
        }
    }

    /// <summary>Sweeps all members of whom something ended by now, a page at a time (K17).</summary>
    /// <remarks>Each is a command of its own with a key that follows from member and time, so it may be run
    /// again.</remarks>
    /// <param name="context">Who asks and when; the key is that of the run.</param>
    /// <param name="cancellationToken">Stops between two members.</param>
    /// <returns>How many were due and swept.</returns>
    public async ValueTask<SweepReport> SweepDueAsync(
        CommandContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);

        // No zone is further ahead of UTC than 14 hours: a tier may look due a day early, and is then only looked at.
        var today = context.Now.InUtc().Date.PlusDays(1);
        var due = new List<MemberSummary>();
        IReadOnlyList<MemberSummary> page;
        do
        {
            page = await _reads.Of<MemberSummary>(context.Tenant)
                .ListAsync(new DueMembers(context.Now, today, due.Count), cancellationToken).ConfigureAwait(false);
            due.AddRange(page);
        }
        while (page.Count == DueMembers.PageSize);

        var swept = 0;
        foreach (var row in due)
        {
            var command = EntityId.Derive<CommandId>($"{context.Command}/{row.Id}", context.Now);
            var one = new CommandContext(context.Actor, command, context.Now)
            {
                Tenant = context.Tenant,
                Channel = context.Channel,
            };
            var done = await SweepAsync(one, row.Id, cancellationToken).ConfigureAwait(false);
            swept += done.IsAccepted ? 1 : 0;
        }

        return new(due.Count, swept);
    }
}
