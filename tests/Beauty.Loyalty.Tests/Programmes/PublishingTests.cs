using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Programmes.Events;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>A programme is published in versions, of which none is lost (K15, K32).</summary>
public sealed class PublishingTests
{
    private static readonly ActorId By = An.Id<ActorId>(1);
    private static readonly Instant At = Instant.FromUtc(2026, 5, 3, 12, 0);

    [Fact]
    public void Versions_run_from_one_without_gaps()
    {
        var published = PublishedProgramme.Publish(Version(1), By, At).Value;

        var skipped = Assert.IsType<VersionNotNext>(published.Revise(Version(3), By, At).Refusal);
        Assert.True(published.Revise(Version(2), By, At).IsAccepted);
        Assert.True(published.Revise(Version(2), By, At).IsAccepted);

        Assert.Equal((2, 3), (skipped.Next, skipped.Got));
        Assert.Equal((2L, 2, 1), (published.Version, published.Current.Version, published.Of(1).Version));
        Assert.Equal(2, published.PendingEvents.OfType<ProgrammePublished>().Count());
        Assert.IsType<VersionNotNext>(PublishedProgramme.Publish(Version(2), By, At).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>(() => published.Of(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => published.Of(0));
    }

    [Fact]
    public void Another_currency_is_refused_with_its_place()
    {
        var published = PublishedProgramme.Publish(Version(1), By, At).Value;
        var euro = LoyaltyProgramme.FromJson(Version(2).ToJson()
            .Replace("\"JPY\"", "\"EUR\"", StringComparison.Ordinal)).Value;

        var refused = Assert.IsType<ProgrammeInvalid>(published.Revise(euro, By, At).Refusal);

        Assert.Equal(("$.currency", "EUR", "JPY"), (refused.Path, refused.Value, refused.Limit));
    }

    [Fact]
    public void A_stored_programme_is_restored_and_a_damaged_one_is_found()
    {
        var published = PublishedProgramme.Publish(Version(1), By, At).Value;
        published.Revise(Version(2), By, At);
        var stored = published.ToSnapshot();

        Assert.Equal(stored.Editions.AsEnumerable(), PublishedProgramme.Restore(stored).Editions.AsEnumerable());
        Assert.Throws<InvariantBrokenException>(() => PublishedProgramme.Restore(stored with { Version = 1 }));
        Assert.Throws<InvariantBrokenException>(() => PublishedProgramme.Restore(stored with { SchemaVersion = 2 }));
        Assert.Throws<InvariantBrokenException>(
            () => PublishedProgramme.Restore(stored with { Editions = [stored.Editions[1]], Version = 1 }));
        Assert.Throws<InvariantBrokenException>(() => PublishedProgramme.Restore(stored with { Editions = [] }));
    }

    private static LoyaltyProgramme Version(int version) => LoyaltyProgramme.FromJson(Samples.Least
        .Replace("\"version\":1", $"\"version\":{version}", StringComparison.Ordinal)).Value;
}
