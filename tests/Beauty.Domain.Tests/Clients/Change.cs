using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>One random command: what to do, with which of a few values, after how long, for how long.</summary>
/// <remarks>Few values, so that random runs meet themselves: the same tag again, the sixth phone, a tag just
/// ended.</remarks>
public sealed record Change(string Verb, int Value, int MinutesLater, int? MinutesInForce)
{
    private static readonly string[] Verbs =
        ["name", "gender", "birthday", "contact", "add phone", "remove phone", "tag", "untag", "restore"];

    /// <summary>Random commands.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Change> Changes() => Arb.From(
        from verb in Gen.Elements(Verbs)
        from value in Gen.Choose(0, 7)
        from later in Gen.Choose(0, 3)
        from force in Gen.Choose(-1, 6)
        select new Change(verb, value, later, force < 0 ? null : force));

    /// <summary>The end of a tag set at an instant.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The end, or null for none.</returns>
    public Instant? UntilFrom(Instant now) =>
        MinutesInForce is { } minutes ? now + Duration.FromMinutes(minutes) : null;
}
