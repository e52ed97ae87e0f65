using Beauty.Domain.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>A random history: how lots are used, and the commands in order.</summary>
public sealed record LedgerStory(LotOrder Order, LedgerMove[] Moves)
{
    public static Arbitrary<LedgerStory> Stories() => Arb.From(
        from order in Gen.Elements(Enum.GetValues<LotOrder>())
        from count in Gen.Choose(1, 30)
        from moves in LedgerMove.Moves.ArrayOf(count)
        select new LedgerStory(order, moves),
        story => story.Moves.Length == 0
            ? []
            : Enumerable.Range(0, story.Moves.Length)
                .Select(i => story with { Moves = [.. story.Moves.Where((_, at) => at != i)] }));

    public override string ToString() => $"{Order}\n{string.Join('\n', Moves.AsEnumerable())}";
}
