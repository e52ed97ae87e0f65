using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>A course that the salon sells (卡项): sessions of services for one price, on its terms.</summary>
/// <remarks>
/// <para>
/// Life: is introduced with version 1 of its terms; each change of the terms makes the next version, and what was sold
/// keeps the version it was sold under; is withdrawn from sale and may be offered again. It is never deleted: sold
/// courses name it.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Id and code are given and never change.</description></item>
/// <item><term>I2</term><description>The terms have a version, 1 or later, which rises by one with each
/// change.</description></item>
/// <item><term>I3</term><description>Each event raises the version of the root by one, and a command that changes
/// nothing raises none.</description></item>
/// </list>
/// Source: C01; K55; design, "Rules as data".
/// </remarks>
public sealed class CoursePlan : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "course-plan";

    private const int SchemaVersion = 1;

    private CoursePlan(NewCoursePlan plan, long version)
        : base(version) => (Id, Code, Terms) = (plan.Id, plan.Code, plan.Terms);

    /// <summary>The id.</summary>
    public CoursePlanId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The code by which the salon knows it.</summary>
    public CourseCode Code { get; }

    /// <summary>The terms under which it is sold now.</summary>
    public CourseTerms Terms { get; private set; }

    /// <summary>The number of these terms, from 1.</summary>
    public int TermsVersion { get; private set; } = 1;

    /// <summary>Whether it is sold no more.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The key of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The key, of the kind <c>course-plan</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(CoursePlanId plan) => new(Kind, plan.Value);

    /// <summary>Brings a plan into the catalogue.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">Who does.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan, at version 1 of its terms.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or code or terms are missing.</exception>
    public static CoursePlan Introduce(NewCoursePlan plan, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        EntityId.ThrowIfDefault(plan.Id);
        if (plan.Code is null || plan.Terms is null)
        {
            throw new ArgumentException($"Course plan {plan.Id} needs its code and terms.", nameof(plan));
        }

        EntityId.ThrowIfDefault(by);
        var introduced = new CoursePlan(plan, 0);
        introduced.Raise(new CoursePlanIntroduced(plan.Id, introduced.NextVersion, now, by));
        return introduced;
    }

    /// <summary>Restores a plan and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The plan, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">The schema is unknown, or an invariant is broken.</exception>
    public static CoursePlan Restore(CoursePlanSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"Course plan {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Id != default && snapshot.Code is not null && snapshot.Terms is not null,
            $"I1: course plan {snapshot.Id} lacks its id, code or terms.");
        InvariantBrokenException.ThrowUnless(
            snapshot.TermsVersion >= 1 && snapshot.TermsVersion <= snapshot.Version,
            $"I2: course plan {snapshot.Id} at version {snapshot.Version} has terms {snapshot.TermsVersion}.");
        return new(
            new NewCoursePlan { Id = snapshot.Id, Code = snapshot.Code!, Terms = snapshot.Terms! }, snapshot.Version)
        {
            TermsVersion = snapshot.TermsVersion,
            IsWithdrawn = snapshot.IsWithdrawn,
        };
    }

    /// <summary>Makes the next version of the terms; the same terms change nothing, and sold courses keep
    /// theirs.</summary>
    /// <param name="terms">The terms from now on.</param>
    /// <param name="by">Who changes them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void Change(CourseTerms terms, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        EntityId.ThrowIfDefault(by);
        if (terms != Terms)
        {
            (Terms, TermsVersion) = (terms, TermsVersion + 1);
            Raise(new CoursePlanChanged(Id, NextVersion, now, by, TermsVersion));
        }
    }

    /// <summary>Ends the sale; what was sold goes on.</summary>
    /// <param name="by">Who does.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void Withdraw(ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (!IsWithdrawn)
        {
            IsWithdrawn = true;
            Raise(new CoursePlanWithdrawn(Id, NextVersion, now, by));
        }
    }

    /// <summary>Takes up the sale again.</summary>
    /// <param name="by">Who does.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public void OfferAgain(ActorId by, Instant now)
    {
        EntityId.ThrowIfDefault(by);
        if (IsWithdrawn)
        {
            IsWithdrawn = false;
            Raise(new CoursePlanOfferedAgain(Id, NextVersion, now, by));
        }
    }

    /// <summary>Whether the plan can be sold on a day.</summary>
    /// <param name="day">The day, in the shop's zone.</param>
    /// <returns>
    /// The terms to sell under, or the first refusal of: <c>courses.plan-withdrawn</c>, <c>courses.not-on-sale</c>.
    /// </returns>
    public Result<CourseTerms> SaleOn(LocalDate day) =>
        IsWithdrawn ? new CoursePlanNotOffered(Id)
        : Terms.Sale.Contains(day) ? Terms
        : new CoursePlanNotOnSale(Id, day, Terms.Sale);

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public CoursePlanSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Code = Code,
        Terms = Terms,
        TermsVersion = TermsVersion,
        IsWithdrawn = IsWithdrawn,
    };
}
