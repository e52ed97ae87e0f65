using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>The past, from the journals alone.</content>
public sealed partial class CoursePackage
{
    /// <summary>Where the sessions and the money of each line were by the books of a past instant (C12).</summary>
    /// <remarks>
    /// Counts what was recorded until then, whatever was recorded since; before the sale there was nothing. Complexity:
    /// one pass over the journals for each ledger.
    /// </remarks>
    /// <param name="journals">All journals of the package's ledgers; those of one ledger by their sequence.</param>
    /// <param name="at">The instant, inclusive.</param>
    /// <returns>The lines, in their order.</returns>
    /// <exception cref="InvariantBrokenException">The journals are not those of the ledgers.</exception>
    public ImmutableArray<PackageLineBalance> LinesAt(IReadOnlyCollection<Journal> journals, Instant at)
    {
        ArgumentNullException.ThrowIfNull(journals);

        // Up to the first later one: a journal applies to nothing but what stood before it.
        LedgerSnapshot Then(Ledger ledger) => Ledger
            .Rebuild(ledger.ToSnapshot(), journals.Where(one => one.Ledger == ledger.Id)
                .TakeWhile(one => one.RecordedAt <= at))
            .ToSnapshot();
        return
        [
            .. _lines.Select(line => PackageLine.Restore(line.Number, Terms, PricePaid, new PackageLineSnapshot
            {
                Sessions = Then(line.Sessions),
                Money = line.Money is { } money ? Then(money) : null,
            }).Balance()),
        ];
    }
}
