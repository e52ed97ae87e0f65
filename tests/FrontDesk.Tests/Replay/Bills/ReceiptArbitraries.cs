using FrontDesk.Replay.Exports;
using FsCheck;
using FsCheck.Fluent;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Generators of receipts.</summary>
public static class ReceiptArbitraries
{
    /// <summary>Up to sixty rows of some receipts and few clients; packs, sessions and returns among them.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<RandomReceipts> Receipts() => Arb.From(
        from count in Gen.Choose(1, 30)
        from rows in Part().ArrayOf(count)
        select new RandomReceipts([.. rows.SelectMany(part => part)]));

    private static Gen<ExportReceiptLine[]> Part() =>
        from receipt in Gen.Choose(1, 25)
        from client in Gen.Elements("ANNA", "ANNA", "BEA", null)
        from part in Gen.Frequency(
            (3, Sale(receipt, client)),
            (2, Gen.Constant<ExportReceiptLine[]>([SmallTill.Row(receipt, SmallTill.Pack, client, 250)])),
            (5, Gen.Constant(SmallTill.SessionOf(client, receipt))),
            (2, Gels(receipt, client, sign: 1)),
            (3, Gels(receipt, client, sign: -1)),
            (1, Slip(receipt, client)))
        select part;

    private static Gen<ExportReceiptLine[]> Sale(int receipt, string? client) =>
        from description in Gen.Elements("Haircut", "Blow-dry", "Gel", "Oil", null)
        from quantity in Gen.Choose(1, 3)
        from cents in Gen.Elements(0, 1, 1801, 2000, 5000)
        select new[] { SmallTill.Row(receipt, description, client, cents / 100m) with { Quantity = quantity } };

    /// <summary>One or two of a thing that is sold, or taken back, at one of two prices.</summary>
    private static Gen<ExportReceiptLine[]> Gels(int receipt, string? client, int sign) =>
        from quantity in Gen.Choose(1, 2)
        from price in Gen.Elements(18, 20)
        let gels = SmallTill.Row(receipt, "Gel", client, sign * quantity * price)
        select new[] { gels with { Quantity = sign * quantity } };

    private static Gen<ExportReceiptLine[]> Slip(int receipt, string? client) =>
        from description in Gen.Elements("Wax", "Miscellaneous", "Gel")
        from quantity in Gen.Choose(-1, 1)
        from cents in Gen.Choose(-5000, 5000)
        select new[] { SmallTill.Row(receipt, description, client, cents / 100m) with { Quantity = quantity } };
}
