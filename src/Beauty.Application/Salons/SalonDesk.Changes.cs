using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

public sealed partial class SalonDesk
{
    /// <summary>Changes when a location is open; appointments stay (T17).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which location, and which version the caller has seen.</param>
    /// <param name="hours">All opening hours and special days.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    public ValueTask<Result<StoredVersion>> ChangeHoursAsync(
        CommandContext context,
        RecordChange<LocationId> change,
        OpeningHours hours,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return ChangeAsync(
            context,
            Change(RootKinds.Locations, "salon.change-hours", root => root.ChangeHours(hours, context.Now)),
            ChangeForm.Of(change, Location.Kind, _json.Write(OpeningHoursSnapshot.Of(hours))),
            cancellationToken);
    }

    /// <summary>Changes the start grid, the channels off it, turnover, pauses and the choice of staff.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which location, and which version the caller has seen.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> ChangeRulesAsync(
        CommandContext context,
        RecordChange<LocationId> change,
        BookingRules rules,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ChangeAsync(
            context,
            Change(RootKinds.Locations, "salon.change-rules", root => root.ChangeRules(rules, context.Now)),
            ChangeForm.Of(change, Location.Kind, _json.Write(BookingRulesSnapshot.Of(rules))),
            cancellationToken);
    }

    /// <summary>Changes when somebody works; appointments stay (T17).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose roster, and which version the caller has seen.</param>
    /// <param name="roster">The whole roster.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> ChangeRosterAsync(
        CommandContext context,
        RecordChange<StaffId> change,
        Roster roster,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return ChangeAsync(
            context,
            Change(RootKinds.Staff, "salon.change-roster", root => root.ChangeRoster(roster, context.Now)),
            ChangeForm.Of(change, StaffMember.Kind, _json.Write(RosterSnapshot.Of(roster))),
            cancellationToken);
    }

    /// <summary>Changes what somebody can do; appointments stay.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose skills, and which version the caller has seen.</param>
    /// <param name="skills">All skills.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> ChangeSkillsAsync(
        CommandContext context,
        RecordChange<StaffId> change,
        ImmutableArray<Skill> skills,
        CancellationToken cancellationToken = default)
    {
        var all = skills.IsDefault ? [] : skills;
        return ChangeAsync(
            context,
            Change(RootKinds.Staff, "salon.change-skills", root => root.ChangeSkills(all, context.Now)),
            ChangeForm.Of(change, StaffMember.Kind, string.Join(',', all.Distinct().Order())),
            cancellationToken);
    }

    /// <summary>Ends somebody's work at the salon; they are offered no more, appointments stay.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Who, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> DepartAsync(
        CommandContext context, RecordChange<StaffId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Staff, "salon.depart", root => root.Depart(context.Now)),
            ChangeForm.Of(change, StaffMember.Kind, ""),
            cancellationToken);

    /// <summary>Takes somebody on again who has departed; they are offered at once.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Who, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> ReturnAsync(
        CommandContext context, RecordChange<StaffId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Staff, "salon.return", root => root.Return(context.Now)),
            ChangeForm.Of(change, StaffMember.Kind, ""),
            cancellationToken);

    /// <summary>Changes what a service takes and who can do it; appointments keep theirs (T52).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which service, and which version the caller has seen.</param>
    /// <param name="design">Its footprint, and the skill that it asks for.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> RedesignServiceAsync(
        CommandContext context,
        RecordChange<ServiceId> change,
        ServiceDesign design,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(design);
        return ChangeAsync(
            context,
            Change(
                RootKinds.Services,
                "salon.redesign-service",
                root => root.Redesign(design.Footprint, design.Skill, context.Now)),
            ChangeForm.Of(
                change,
                Service.Kind,
                _json.Write(new RedesignForm(FootprintSnapshot.Of(design.Footprint), design.Skill))),
            cancellationToken);
    }

    /// <summary>Ends the offer of a service; appointments stay.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which service, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> WithdrawServiceAsync(
        CommandContext context, RecordChange<ServiceId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Services, "salon.withdraw-service", root => root.Withdraw(context.Now)),
            ChangeForm.Of(change, Service.Kind, ""),
            cancellationToken);

    /// <summary>Offers a withdrawn service again.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which service, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> OfferServiceAgainAsync(
        CommandContext context, RecordChange<ServiceId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Services, "salon.offer-service-again", root => root.OfferAgain(context.Now)),
            ChangeForm.Of(change, Service.Kind, ""),
            cancellationToken);

    /// <summary>Takes a room, a bed or a device out of use; appointments stay.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which resource, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> RetireResourceAsync(
        CommandContext context, RecordChange<ResourceId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Resources, "salon.retire-resource", root => root.Retire(context.Now)),
            ChangeForm.Of(change, Resource.AggregateKind, ""),
            cancellationToken);

    /// <summary>Takes a retired room, bed or device into use again.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which resource, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <inheritdoc cref="ChangeHoursAsync" path="/returns" />
    public ValueTask<Result<StoredVersion>> ReinstateResourceAsync(
        CommandContext context, RecordChange<ResourceId> change, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            Change(RootKinds.Resources, "salon.reinstate-resource", root => root.Reinstate(context.Now)),
            ChangeForm.Of(change, Resource.AggregateKind, ""),
            cancellationToken);

    private ValueTask<Result<StoredVersion>> AddAsync<TRoot, TSnapshot>(
        CommandContext context,
        NewRoot<TRoot, TSnapshot> added,
        CancellationToken cancellationToken)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot =>
        RunAsync(
            context,
            added.Name,
            new AddForm(added.Root.Key, _json.Write(added.Kind.ToSnapshot(added.Root))),
            async (work, token) =>
            {
                if (added.Home is { } home
                    && await work.LoadAsync<LocationSnapshot>(home, token).ConfigureAwait(false) is null)
                {
                    return new NotFound(home);
                }

                var state = added.Kind.ToSnapshot(added.Root);
                var known = await work.LoadAsync<TSnapshot>(added.Root.Key, token).ConfigureAwait(false);
                if (known is null)
                {
                    work.Save(added.Root, state, added.Kind.GroupOf(added.Root));
                }
                else if (!string.Equals(_json.Write(known), _json.Write(state), StringComparison.Ordinal))
                {
                    return new IdTaken(added.Root.Key, known.Version);
                }

                return new StoredVersion(added.Root.Key, state.Version);
            },
            cancellationToken);

    private ValueTask<Result<StoredVersion>> ChangeAsync<TRoot, TSnapshot>(
        CommandContext context,
        RootChange<TRoot, TSnapshot> change,
        ChangeForm form,
        CancellationToken cancellationToken)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot =>
        RunAsync(
            context,
            change.Name,
            form,
            async (work, token) =>
            {
                var known = await work.LoadAsync<TSnapshot>(form.Key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(form.Key);
                }

                if (form.ExpectedVersion is { } expected && expected != known.Version)
                {
                    return new VersionChanged(form.Key, expected, known.Version);
                }

                var root = change.Kind.Restore(known);
                if (change.Apply(root) is { } refusal)
                {
                    return refusal;
                }

                work.Save(root, change.Kind.ToSnapshot(root), change.Kind.GroupOf(root));
                return new StoredVersion(root.Key, root.Version);
            },
            cancellationToken);

    private ValueTask<Result<StoredVersion>> RunAsync<TForm>(
        CommandContext context,
        string name,
        TForm form,
        Func<CommandWork, CancellationToken, ValueTask<Result<StoredVersion>>> decide,
        CancellationToken cancellationToken)
        where TForm : notnull =>
        _runner.RunAsync(
            context,
            new CommandCall<TForm, StoredVersion>(new() { Name = name, RemembersRefusals = false }, form, decide),
            cancellationToken);

    private static NewRoot<TRoot, TSnapshot> Added<TRoot, TSnapshot>(
        RootKind<TRoot, TSnapshot> kind, string name, TRoot root)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot => new(kind, name, root, null);

    // At a location that does not exist nobody would ever be found.
    private static NewRoot<TRoot, TSnapshot> At<TRoot, TSnapshot>(
        LocationId home, NewRoot<TRoot, TSnapshot> added)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot => added with { Home = new AggregateKey(Location.Kind, home.Value) };

    private static RootChange<TRoot, TSnapshot> Change<TRoot, TSnapshot>(
        RootKind<TRoot, TSnapshot> kind, string name, Action<TRoot> apply)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot => new(
            kind,
            name,
            root =>
            {
                apply(root);
                return null;
            });

    private sealed record NewRoot<TRoot, TSnapshot>(
        RootKind<TRoot, TSnapshot> Kind, string Name, TRoot Root, AggregateKey? Home)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot;

    private sealed record RootChange<TRoot, TSnapshot>(
        RootKind<TRoot, TSnapshot> Kind, string Name, Func<TRoot, Refusal?> Apply)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot;
}
