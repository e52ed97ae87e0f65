using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Domain.Tests.Sales;

/// <summary>A random wish to refund: of which line, how much, by piece or by amount; sometimes too much.</summary>
public sealed record RandomReturn(int Line, int Quantity, int Fen, bool IsAmount, bool Restores)
{
    public static Arbitrary<RandomReturn> Returns() => Arb.From(
        from line in Gen.Choose(0, 5)
        from quantity in Gen.Choose(1, 3)
        from fen in Gen.Frequency((3, Gen.Choose(1, 30)), (1, Gen.Choose(31, 300_000)))
        from isAmount in Gen.Elements(true, false, false)
        from restores in Gen.Elements(true, false)
        select new RandomReturn(line, quantity, fen, isAmount, restores));
}
