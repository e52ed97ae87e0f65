using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>A random step in the life of an account: what, how much, how many days later.</summary>
public sealed record AccountStep(string Verb, int Fen, int Number, int DaysLater)
{
    private static readonly string[] Verbs =
    [
        "recharge", "recharge", "spend", "spend", "spend", "hold", "post", "part post", "void", "give back",
            "give back",
        "refund", "sweep", "restore",
    ];

    public static Arbitrary<AccountStep> Steps() => Arb.From(
        from verb in Gen.Elements(Verbs)
        from fen in Gen.Frequency((3, Gen.Choose(1, 20)), (2, Gen.Choose(21, 120)))
        from number in Gen.Choose(0, 5)
        from days in Gen.Choose(0, 3)
        select new AccountStep(verb, fen, number, days));
}
