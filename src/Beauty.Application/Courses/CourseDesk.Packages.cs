using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Courses;

/// <content>Sold packages.</content>
public sealed partial class CourseDesk
{
    /// <summary>Uses sessions for a visit that held none, such as a walk-in (C03).</summary>
    /// <param name="context">Who records it, under which key, when and why.</param>
    /// <param name="redeem">The visit, therapist and time.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// How the package stands with the use, or the first refusal of: <c>commands.not-found</c> for the package,
    /// <c>courses.not-owner</c>, <c>commands.not-found</c> for a named appointment, <c>courses.visit-not-done</c>, then
    /// those of <see cref="CoursePackage.Redeem"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, there is no session, or the visit is still to come.
    /// </exception>
    public ValueTask<Result<PackageStanding>> RedeemAsync(
        CommandContext context, RedeemSessions redeem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        RedeemSessions.ThrowUnlessSound(redeem, context.Now);
        return RunAsync(
            context,
            "courses.redeem",
            RedeemForm.Of(redeem, context.Reason),
            (work, token) => RedeemAsync(work, redeem, token),
            cancellationToken);
    }

    /// <summary>Undoes a wrong use, once: sessions and revenue go back where they came from (K57).</summary>
    /// <param name="context">Who undoes it, under which key, when and why.</param>
    /// <param name="reverse">Which use of which package.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// How the package stands with the undone use, or the first refusal of: <c>commands.not-found</c>, then those of
    /// <see cref="CoursePackage.Reverse"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public ValueTask<Result<PackageStanding>> ReverseAsync(
        CommandContext context, ReverseUse reverse, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(reverse);
        EntityId.ThrowIfDefault(reverse.Use);
        return OnPackageAsync(
            context,
            "courses.reverse",
            new PackageForm(reverse.Package, reverse.Use, null, context.Reason),
            (package, call) => package.Reverse(reverse.Use, call).TryGetValue(out var use, out var refusal)
                ? PackageStanding.Of(package, context.Now) with { Use = use }
                : refusal,
            cancellationToken);
    }

    /// <summary>Gives a package a later last day, also after it expired: what ended comes back (C05).</summary>
    /// <param name="context">Who does, under which key, when and why; the reason is needed.</param>
    /// <param name="extend">Which package until when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// How the package stands, or the first refusal of: <c>commands.not-found</c>, then those of
    /// <see cref="CoursePackage.Extend"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the context gives no reason.</exception>
    public ValueTask<Result<PackageStanding>> ExtendAsync(
        CommandContext context, ExtendPackage extend, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(extend);
        if (context.Reason is null)
        {
            throw new ArgumentException("Staff give a reason for an extension, got none.", nameof(context));
        }

        return OnPackageAsync(
            context,
            "courses.extend",
            new PackageForm(extend.Package, null, extend.LastDay, context.Reason),
            (package, call) => package.Extend(extend.LastDay, call).TryGetValue(out _, out var refusal)
                ? PackageStanding.Of(package, context.Now)
                : refusal,
            cancellationToken);
    }

    /// <summary>
    /// Writes down what time has done to a package: lapsed promises, expired sessions, breakage (K17, K60).
    /// </summary>
    /// <param name="context">Who sweeps, under which key and when.</param>
    /// <param name="package">The package.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How the package stands, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<PackageStanding>> SweepAsync(
        CommandContext context, PackageId package, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return OnPackageAsync(
            context,
            "courses.sweep",
            new PackageForm(package, null, null, context.Reason),
            (one, call) => PackageStanding.Of(one.Expire(call), context.Now),
            cancellationToken);
    }

    /// <summary>Opens a package as it stands.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="package">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The package, to be read only; null where there is none.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<CoursePackage?> FindAsync(
        TenantId tenant, PackageId package, CancellationToken cancellationToken = default)
    {
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            return await LoadAsync(unit, package, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a package by the books of an instant, with who moved what, when and why (C12).</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="package">Which.</param>
    /// <param name="asOf">What was recorded until then counts, that very instant included.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The history, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<PackageHistory>> ReadHistoryAsync(
        TenantId tenant, PackageId package, Instant asOf, CancellationToken cancellationToken = default)
    {
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            if (await LoadAsync(unit, package, cancellationToken).ConfigureAwait(false) is not { } known)
            {
                return new NotFound(CoursePackage.KeyOf(package));
            }

            var journals = new List<Journal>();
            foreach (var ledger in known.Ledgers)
            {
                var read = await unit.ReadJournalsAsync(ledger.Id, null, cancellationToken).ConfigureAwait(false);
                journals.AddRange(read.TakeWhile(one => one.RecordedAt <= asOf));
            }

            return new PackageHistory(
                package,
                asOf,
                known.LinesAt(journals, asOf),
                [.. journals.OrderBy(one => one.RecordedAt)]);
        }
    }

    private static async ValueTask<CoursePackage?> LoadAsync(
        IUnitOfWork unit, PackageId package, CancellationToken cancellationToken)
    {
        var key = CoursePackage.KeyOf(package);
        var found = await unit.LoadAsync([key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var known) ? CoursePackage.Restore((CoursePackageSnapshot)known) : null;
    }

    private static async ValueTask<Result<PackageStanding>> RedeemAsync(
        CommandWork work, RedeemSessions redeem, CancellationToken cancellationToken)
    {
        var found = await PackageSteps.FindAsync(work, redeem.Package, cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(out var package, out var refusal))
        {
            return refusal;
        }

        if (package.Client != redeem.Client)
        {
            return new PackageOfAnotherClient(package.Id);
        }

        if (await WhyNotDoneAsync(work, redeem, cancellationToken).ConfigureAwait(false) is { } notDone)
        {
            return notDone;
        }

        var visit = new NewSessionUse
        {
            Service = redeem.Service, VisitAt = redeem.At, Sessions = redeem.Sessions, Therapist = redeem.Therapist,
        };
        if (!package.Redeem(visit, PackageSteps.CallOf(work.Context, redeem.Visit))
            .TryGetValue(out var use, out refusal))
        {
            return refusal;
        }

        PackageSteps.Save(work, package);
        return PackageStanding.Of(package, work.Context.Now) with { Use = use };
    }

    // Completed is for ever, so nothing that is read here needs a guard.
    private static async ValueTask<Refusal?> WhyNotDoneAsync(
        CommandWork work, RedeemSessions redeem, CancellationToken cancellationToken)
    {
        var key = redeem.Visit.What;
        if (!string.Equals(key.Kind, Appointment.Kind, StringComparison.Ordinal))
        {
            return null;
        }

        var known = await work.LoadAsync<AppointmentSnapshot>(key, cancellationToken).ConfigureAwait(false);
        return known is null ? new NotFound(key)
            : known.Client != redeem.Client ? new PackageOfAnotherClient(redeem.Package)
            : known.Status != AppointmentStatus.Completed ? new VisitNotDone(known.Id, known.Status)
            : null;
    }

    private ValueTask<Result<PackageStanding>> OnPackageAsync(
        CommandContext context,
        string name,
        PackageForm form,
        Func<CoursePackage, LedgerCall, Result<PackageStanding>> act,
        CancellationToken cancellationToken)
    {
        EntityId.ThrowIfDefault(form.Package, nameof(form));
        return RunAsync<PackageForm, PackageStanding>(
            context,
            name,
            form,
            async (work, token) =>
            {
                var found = await PackageSteps.FindAsync(work, form.Package, token).ConfigureAwait(false);
                if (!found.TryGetValue(out var package, out var refusal))
                {
                    return refusal;
                }

                var answer = act(package, PackageSteps.CallOf(context, LedgerCause.Of(package.Key)));
                if (answer.IsAccepted)
                {
                    PackageSteps.Save(work, package);
                }

                return answer;
            },
            cancellationToken);
    }
}
