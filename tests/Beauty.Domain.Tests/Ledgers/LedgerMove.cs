using Beauty.Domain.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>One random command on a ledger, in small numbers, so that random runs meet themselves.</summary>
public sealed record LedgerMove(string Verb, int Later, int Amount, int Pick)
{
    private static readonly string[] Verbs =
    [
        "grant", "grant", "grant", "spend", "spend", "hold", "hold", "post", "void", "give back", "give back",
        "take back", "take back", "refund", "forfeit", "extend", "fix end", "catch up", "restore", "undo wrongly",
    ];

    public LotKind Kind { get; init; }

    /// <summary>From when a lot counts, in minutes from now; null for at once.</summary>
    public int? From { get; init; }

    /// <summary>How long a lot, a hold or a grace lasts; null for ever.</summary>
    public int? Lasts { get; init; }

    /// <summary>By how many minutes from now lots are judged.</summary>
    public int Judged { get; init; }

    public LotKind? Only { get; init; }

    public bool MayOwe { get; init; }

    public static Gen<LedgerMove> Moves { get; } =
        from verb in Gen.Elements(Verbs)
        from later in Gen.Choose(0, 6)
        from amount in Gen.Choose(1, 9)
        from pick in Gen.Choose(0, 11)
        from kind in Gen.Elements(LotKind.Regular, LotKind.Gift)
        from @from in Gen.Choose(-8, 8)
        from lasts in Gen.Choose(-5, 20)
        from judged in Gen.Choose(-14, 6)
        from only in Gen.Choose(-6, 1)
        select new LedgerMove(verb, later, amount, pick)
        {
            Kind = kind,
            From = @from <= 0 ? null : @from,
            Lasts = lasts <= 0 ? null : lasts,
            Judged = judged < -8 ? 0 : judged,
            Only = only < 0 ? null : (LotKind)only,
            MayOwe = pick % 2 == 0,
        };
}
