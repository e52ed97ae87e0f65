using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Programmes.Events;
using NodaTime;

namespace Beauty.Loyalty.Programmes;

/// <summary>A loyalty programme as the salon runs it: all versions that were ever published (会员积分方案).</summary>
/// <remarks>
/// <para>Life: is published with version 1; each revision is the next version and holds from then on for all that is
/// decided. It has no end: what old versions granted is still explained and taken back by them (K15, K32).</para>
/// <list type="number">
/// <item><term>I1</term><description>The code is given and never changes; a tenant has one programme of a
/// code.</description></item>
/// <item><term>I2</term><description>Versions run from 1 without gaps, all of the code and in the currency of the
/// first.</description></item>
/// <item><term>I3</term><description>The version of the root is the number of versions published.</description></item>
/// </list>
/// <para>A command that was decided by a version guards the root, so that a revision meanwhile makes it stale. Source:
/// L01; K15, K16, K32, K41.</para>
/// </remarks>
public sealed class PublishedProgramme : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "loyalty-programme";

    private const int SchemaVersion = 1;

    private ImmutableArray<ProgrammeEdition> _editions;

    private PublishedProgramme(ImmutableArray<ProgrammeEdition> editions, long version)
        : base(version) => _editions = editions;

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Code);

    /// <summary>The code.</summary>
    public ProgrammeCode Code => _editions[0].Programme.Code;

    /// <summary>The version that holds now.</summary>
    public LoyaltyProgramme Current => _editions[^1].Programme;

    /// <summary>All versions, by number from 1.</summary>
    public ImmutableArray<ProgrammeEdition> Editions => _editions;

    /// <summary>The key of a programme: derived from its code, so that a tenant has one of each code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The key, of the kind <c>loyalty-programme</c>.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static AggregateKey KeyOf(ProgrammeCode code) => code == default
        ? throw new ArgumentException("A programme has a code, got default.", nameof(code))
        : new(Kind, EntityId.Derive<LedgerId>($"{Kind}/{code}", NodaConstants.UnixEpoch).Value);

    /// <summary>Publishes the first version of a programme.</summary>
    /// <param name="programme">The programme, with version 1.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="at">When.</param>
    /// <returns>The programme, or <c>loyalty.version-not-next</c>.</returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public static Result<PublishedProgramme> Publish(LoyaltyProgramme programme, ActorId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(programme);
        EntityId.ThrowIfDefault(by);
        if (programme.Version != 1)
        {
            return new VersionNotNext(programme.Code, 1, programme.Version);
        }

        var published = new PublishedProgramme([new(at, by, programme)], 0);
        published.Raise(new ProgrammePublished(programme.Code, published.NextVersion, at, by));
        return published;
    }

    /// <summary>Publishes the next version; the version that holds already changes nothing.</summary>
    /// <param name="programme">The programme, with the next version.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="at">When.</param>
    /// <returns>
    /// The programme, or the first refusal of: <c>loyalty.version-not-next</c>, <c>loyalty.programme-invalid</c> for
    /// another currency.
    /// </returns>
    /// <exception cref="ArgumentException">It is another programme, or the actor is <c>default</c>.</exception>
    public Result<PublishedProgramme> Revise(LoyaltyProgramme programme, ActorId by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(programme);
        EntityId.ThrowIfDefault(by);
        if (programme.Code != Code)
        {
            throw new ArgumentException($"The programme is {Code}, got {programme.Code}.", nameof(programme));
        }

        if (programme.Equals(Current))
        {
            return this;
        }

        if (programme.Version != Current.Version + 1)
        {
            return new VersionNotNext(Code, Current.Version + 1, programme.Version);
        }

        if (programme.Currency != Current.Currency)
        {
            return new ProgrammeInvalid("$.currency", programme.Currency.Code, Current.Currency.Code);
        }

        _editions = _editions.Add(new(at, by, programme));
        Raise(new ProgrammePublished(Code, NextVersion, at, by));
        return this;
    }

    /// <summary>A version, by which something was decided.</summary>
    /// <param name="version">The version, from 1.</param>
    /// <returns>The programme as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public LoyaltyProgramme Of(int version)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, _editions.Length);
        return _editions[version - 1].Programme;
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public PublishedProgrammeSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Editions = _editions,
    };

    /// <summary>Restores a programme and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The programme, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">The schema is unknown, or an invariant is broken.</exception>
    public static PublishedProgramme Restore(PublishedProgrammeSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var editions = snapshot.Editions;
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion && !editions.IsDefaultOrEmpty,
            $"A programme has schema version {snapshot.SchemaVersion} and {editions.Length} versions.");
        var first = editions[0].Programme;
        InvariantBrokenException.ThrowUnless(
            editions.Select((one, index) => one.Programme.Version == index + 1
                && one.Programme.Code == first.Code
                && one.Programme.Currency == first.Currency).All(isSound => isSound),
            $"I2: the versions of programme {first.Code} have gaps, or are of several codes or currencies.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Version == editions.Length,
            $"I3: programme {first.Code} has version {snapshot.Version} and {editions.Length} versions published.");
        return new(editions, snapshot.Version);
    }
}
