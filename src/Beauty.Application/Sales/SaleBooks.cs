using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;

namespace Beauty.Application.Sales;

/// <summary>
/// The memberships and accounts that one command moves: each is read once, and stored once with all its journals.
/// </summary>
internal sealed class SaleBooks(CommandWork work)
{
    private readonly Dictionary<MembershipId, Membership> _members = [];
    private readonly Dictionary<StoredValueId, StoredValueAccount> _accounts = [];
    private readonly Dictionary<ProgrammeCode, PublishedProgramme> _programmes = [];

    /// <summary>Finds a membership.</summary>
    /// <returns>It, or <c>commands.not-found</c>, <c>sales.of-another-client</c>.</returns>
    public async ValueTask<Result<Membership>> MemberAsync(
        MembershipId id, ClientId? of, CancellationToken cancellationToken)
    {
        if (!_members.TryGetValue(id, out var member))
        {
            var key = Membership.KeyOf(id);
            var known = await work.LoadAsync<MembershipSnapshot>(key, cancellationToken).ConfigureAwait(false);
            if (known is null)
            {
                return new NotFound(key);
            }

            _members[id] = member = Membership.Restore(known);
        }

        return of is { } client && member.Client != client ? new OfAnotherClient(member.Key, client) : member;
    }

    /// <summary>The programme of a membership; a revision meanwhile makes the command stale (W21).</summary>
    public async ValueTask<PublishedProgramme> ProgrammeAsync(
        ProgrammeCode code, CancellationToken cancellationToken)
    {
        if (_programmes.TryGetValue(code, out var programme))
        {
            return programme;
        }

        var key = PublishedProgramme.KeyOf(code);
        var known = await work.LoadAsync<PublishedProgrammeSnapshot>(key, cancellationToken).ConfigureAwait(false)
            ?? throw new InvariantBrokenException($"There are members of programme {code}, and no such programme.");
        _programmes[code] = programme = PublishedProgramme.Restore(known);
        work.Guard(key, programme.OriginalVersion);
        return programme;
    }

    /// <summary>Finds a stored-value account; a first recharge opens one.</summary>
    /// <returns>It, or <c>commands.not-found</c>, <c>sales.of-another-client</c>.</returns>
    public async ValueTask<Result<StoredValueAccount>> AccountAsync(
        StoredValueId id, ClientId of, Currency? opensIn, CancellationToken cancellationToken)
    {
        if (!_accounts.TryGetValue(id, out var account))
        {
            var key = StoredValueAccount.KeyOf(id);
            var known = await work.LoadAsync<StoredValueSnapshot>(key, cancellationToken).ConfigureAwait(false);
            if (known is null && opensIn is null)
            {
                return new NotFound(key);
            }

            _accounts[id] = account = known is not null
                ? StoredValueAccount.Restore(known)
                : StoredValueAccount.Open(
                    new(id, of, opensIn!.Value), work.Context.Actor, work.Context.Now);
        }

        return account.Client != of ? new OfAnotherClient(account.Key, of) : account;
    }

    /// <summary>Puts all that was moved into the plan.</summary>
    public void Save()
    {
        foreach (var member in _members.Values)
        {
            work.Save(member, member.ToSnapshot());
            work.Post(member.PendingJournals);
        }

        foreach (var account in _accounts.Values)
        {
            work.Save(account, account.ToSnapshot());
            work.Post(account.PendingJournals);
        }
    }
}
