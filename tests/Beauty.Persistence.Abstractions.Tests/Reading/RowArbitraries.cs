using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

/// <summary>Generators of rows.</summary>
public static class RowArbitraries
{
    /// <summary>Up to a dozen rows.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<Row[]> Rows()
    {
        var row =
            from number in Gen.Choose(0, 4)
            from word in Gen.Elements("a", "B", "é", "z", "Ä")
            from client in Gen.Choose(0, 3)
            from optional in Gen.Choose(-1, 2)
            select new Row(number, word, An.Id<ClientId>(client), optional < 0 ? null : optional);
        return Arb.From(
            from count in Gen.Choose(0, 12)
            from rows in row.ArrayOf(count)
            select rows);
    }
}
