using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.Packages;

/// <summary>One random command to a package: what, which of a few, how many sessions, after how many days.</summary>
/// <remarks>Few values, so that runs meet themselves: the same visit again, the last session, a day after the
/// end.</remarks>
public sealed record Step(string Verb, int Which, int Sessions, int DaysLater)
{
    private static readonly string[] Verbs =
    [
        "hold", "hold", "hold", "hold with limit", "redeem", "redeem", "redeem late", "redeem held", "redeem held",
        "release", "no-show", "late cancel", "reverse", "reverse", "expire", "expire", "extend", "restore", "refund",
        "close",
    ];

    /// <summary>Random commands.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Step> Steps() => Arb.From(
        from verb in Gen.Elements(Verbs)
        from which in Gen.Choose(0, 5)
        from sessions in Gen.Choose(1, 2)
        from later in Gen.Elements(0, 0, 0, 0, 1, 1, 2, 8)
        select new Step(verb, which, sessions, later));

    /// <summary>Random histories, long enough to use everything up.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Step[]> Histories() => Arb.From(
        from length in Gen.Choose(1, 40)
        from steps in Steps().Generator.ArrayOf(length)
        // What ends a package comes late, otherwise most histories would be short.
        let end = Array.FindIndex(steps, step => step.Verb is "refund" or "close")
        select end >= 0 && end < 12 ? [.. steps[..end], .. steps[(end + 1)..]] : steps);
}
