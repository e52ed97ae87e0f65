using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Texts;

namespace Beauty.Loyalty.Members;

/// <summary>One movement of a member's points.</summary>
public sealed class StatementLine
{
    internal StatementLine(Journal journal, long change, long balance) =>
        (Journal, Change, Balance) = (journal, change, balance);

    /// <summary>What was written down: when, by whom, what for and why.</summary>
    public Journal Journal { get; }

    /// <summary>By how many points the balance changed; 0 where they only moved within it.</summary>
    public long Change { get; }

    /// <summary>Free and reserved points less those owed, after it.</summary>
    public long Balance { get; }

    /// <summary>The line for people: day in UTC, movement, reason, balance.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture)
    {
        // Within the balance only: reserved, set free, or from a lot to the debt that it pays off.
        var moved = Change != 0
            ? Change
            : Journal.ChangeOf(Journal.Kind is JournalKind.Settle ? AccountRole.Deficit : AccountRole.Held);
        var key = Journal.Kind switch
        {
            JournalKind.Grant => "statement.grant",
            JournalKind.Hold => "statement.hold",
            JournalKind.Spend or JournalKind.Post => "statement.spend",
            JournalKind.Void or JournalKind.Lapse => "statement.released",
            JournalKind.Expire or JournalKind.Forfeit => "statement.expired",
            JournalKind.Reverse when Journal.ChangeOf(AccountRole.Granted) < 0 => "statement.taken-back",
            JournalKind.Reverse => "statement.given-back",
            _ => "statement.settled",
        };
        return LoyaltyTexts.Say(
            key,
            culture,
            Fact.Of("on", Journal.RecordedAt.InUtc().Date),
            Fact.Of("points", Math.Abs(moved)),
            Fact.Of("cause", Journal.Reason?.Code ?? Journal.Cause.What.Kind),
            Fact.Of("balance", Balance));
    }
}
