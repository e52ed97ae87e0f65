using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Application.Courses;

/// <summary>The desk of courses: what is sold on which terms, and what becomes of sold packages.</summary>
/// <remarks>
/// <para>
/// Selling and refunding belong to a purchase, and booked visits use their sessions by themselves; here a visit without
/// a booking uses some, a wrong use is undone, and time and staff move the end. A package is stored together with the
/// journals of its ledgers, so either both say so or neither does.
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten and may be tried again (K10). Every command may also
/// be refused by <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: C01–C05,
/// C08–C10, C12; decisions 1, 2, 7, 8.
/// </para>
/// </remarks>
public sealed partial class CourseDesk
{
    private readonly CommandRunner _runner;
    private readonly IUnitOfWorkFactory _units;

    internal CourseDesk(CommandRunner runner, IUnitOfWorkFactory units) => (_runner, _units) = (runner, units);

    /// <summary>Brings a plan into the catalogue.</summary>
    /// <param name="context">Who does, under which key and when.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The stored version, or <c>commands.id-taken</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or code or terms are missing.</exception>
    public ValueTask<Result<StoredVersion>> OfferPlanAsync(
        CommandContext context, NewCoursePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(plan);

        // Made once outside the attempts, so that a wrong argument is found before anything is read.
        _ = CoursePlan.Introduce(plan, context.Actor, context.Now);
        return RunAsync(
            context,
            "courses.offer-plan",
            new OfferPlanForm(plan.Id, plan.Code, plan.Terms),
            async (work, token) =>
            {
                var key = CoursePlan.KeyOf(plan.Id);
                var known = await work.LoadAsync<CoursePlanSnapshot>(key, token).ConfigureAwait(false);
                return known is null
                    ? Saved(work, CoursePlan.Introduce(plan, context.Actor, context.Now))
                    : new IdTaken(key, known.Version);
            },
            cancellationToken);
    }

    /// <summary>Makes the next version of a plan's terms; sold packages keep theirs.</summary>
    /// <param name="context">Who does, under which key and when.</param>
    /// <param name="change">Which plan, and which version the caller has seen.</param>
    /// <param name="terms">The terms from now on; the same terms change nothing.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> ChangePlanAsync(
        CommandContext context,
        RecordChange<CoursePlanId> change,
        CourseTerms terms,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(terms);
        return ChangeAsync(
            context,
            "courses.change-plan",
            (change, terms),
            plan => plan.Change(terms, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Ends the sale of a plan; sold packages go on, and a second time changes nothing.</summary>
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='context']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='change']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='cancellationToken']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/returns" />
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> WithdrawPlanAsync(
        CommandContext context, RecordChange<CoursePlanId> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ChangeAsync(
            context,
            "courses.withdraw-plan",
            (change, null),
            plan => plan.Withdraw(context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Takes up the sale of a plan again; a second time changes nothing.</summary>
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='context']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='change']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/param[@name='cancellationToken']" />
    /// <inheritdoc cref="ChangePlanAsync" path="/returns" />
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> OfferPlanAgainAsync(
        CommandContext context, RecordChange<CoursePlanId> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ChangeAsync(
            context,
            "courses.offer-plan-again",
            (change, null),
            plan => plan.OfferAgain(context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Opens a plan.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="plan">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The plan, to be read only; null where there is none.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<CoursePlan?> FindPlanAsync(
        TenantId tenant, CoursePlanId plan, CancellationToken cancellationToken = default)
    {
        var key = CoursePlan.KeyOf(plan);
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var found = await unit.LoadAsync([key], cancellationToken).ConfigureAwait(false);
            return found.TryGetValue(key, out var known) ? CoursePlan.Restore((CoursePlanSnapshot)known) : null;
        }
    }

    private static Result<StoredVersion> Saved(CommandWork work, CoursePlan plan)
    {
        work.Save(plan, plan.ToSnapshot());
        return new StoredVersion(plan.Key, plan.Version);
    }

    private ValueTask<Result<StoredVersion>> ChangeAsync(
        CommandContext context,
        string name,
        (RecordChange<CoursePlanId> Change, CourseTerms? Terms) asked,
        Action<CoursePlan> act,
        CancellationToken cancellationToken)
    {
        var change = asked.Change;
        ArgumentNullException.ThrowIfNull(change, nameof(asked));
        var key = CoursePlan.KeyOf(change.Id);
        return RunAsync(
            context,
            name,
            new ChangePlanForm(change.Id, change.ExpectedVersion, asked.Terms),
            async (work, token) =>
            {
                var known = await work.LoadAsync<CoursePlanSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                if (change.ExpectedVersion is { } expected && expected != known.Version)
                {
                    return new VersionChanged(key, expected, known.Version);
                }

                var plan = CoursePlan.Restore(known);
                act(plan);
                return Saved(work, plan);
            },
            cancellationToken);
    }

    private ValueTask<Result<TAnswer>> RunAsync<TForm, TAnswer>(
        CommandContext context,
        string name,
        TForm form,
        Func<CommandWork, CancellationToken, ValueTask<Result<TAnswer>>> decide,
        CancellationToken cancellationToken)
        where TForm : notnull
        where TAnswer : notnull =>
        _runner.RunAsync(
            context,
            new CommandCall<TForm, TAnswer>(new() { Name = name, RemembersRefusals = false }, form, decide),
            cancellationToken);
}
