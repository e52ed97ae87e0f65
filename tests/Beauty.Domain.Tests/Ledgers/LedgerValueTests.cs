using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class LedgerValueTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Fact]
    public void Units_and_reasons_are_codes()
    {
        ValueContract.Of(() => LedgerUnit.Of("points:house"), LedgerUnit.Sessions)
            .HasText("points:house").HasJson("\"points:house\"").RefusesJson("\"\"", "\"A\"", "null")
            .RefusesDefault(none => Ledger.Open(ALedger.Id, ALedger.Owner, none, LotOrder.SoonestEnd));
        ValueContract.Of(() => LedgerReason.Of("client-travelled"), LedgerReason.Of("goodwill"))
            .HasText("client-travelled").HasJson("\"client-travelled\"").RefusesJson("\"a:b\"", "null")
            .RefusesDefault(none => new ALedger().Call(0).Because(none));
        Assert.Equal("sessions", LedgerUnit.Sessions.Code);
        Assert.Equal("money:cny", LedgerUnit.OfMoney(Currency.Cny).Code);
        Assert.Throws<ArgumentException>(() => LedgerUnit.OfMoney(default));
        Assert.Equal(("", ""), (default(LedgerUnit).Code, default(LedgerReason).Code));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a1-b", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    public void A_code_is_small_letters_and_digits_parted_by_single_marks(string code, bool isCode)
    {
        Func<string, string>[] makers = [text => LedgerUnit.Of(text).Code, text => LedgerReason.Of(text).Code];
        foreach (var make in makers)
        {
            Assert.Equal(isCode ? null : typeof(ArgumentException), Record.Exception(() => make(code))?.GetType());
        }

        Assert.Throws<ArgumentNullException>(() => LedgerUnit.Of(null!));
        Assert.Equal(60, LedgerReason.Of(new('a', 60)).Code.Length);
        Assert.Throws<ArgumentException>(() => LedgerReason.Of(new('a', 61)));
        Assert.Throws<ArgumentException>(() => LedgerReason.Of("a:b"));
        Assert.Equal("a:b", LedgerUnit.Of("a:b").Code);
        Assert.Throws<ArgumentException>(() => LedgerUnit.Of("a:-b"));
    }

    [Fact]
    public void Terms_causes_calls_and_parts_are_values()
    {
        var bench = new ALedger();
        var call = bench.Call(5);
        ValueContract.Of(() => ALedger.Lot(1, 2), ALedger.Lot(1, 3));
        ValueContract.Of(() => ALedger.Until(5), ALedger.Until(6));
        ValueContract.Of(() => LedgerCause.Of(ALedger.Owner, 1), LedgerCause.Of(ALedger.Owner))
            .HasText($"{ALedger.Owner}#1");
        ValueContract.Of(() => call.Because(LedgerReason.Of("a")), call);
        ValueContract.Of(() => new LotPart(1, 2), new LotPart(1, 3)).HasHarmlessDefault(default(LotPart).ToString());
        Assert.Equal((0, 0L), (default(LotPart).Lot, default(LotPart).Amount));
        ValueContract.Of(() => Opening(1), Opening(2));
        ValueContract.Of(() => new TakenBack(null, 1, 2), new TakenBack(null, 1, 3));
        ValueContract.Of(() => new LedgerFinding(ALedger.Id, 9, "low"), new LedgerFinding(ALedger.Id, 9, "high"))
            .HasText($"law 9, ledger {ALedger.Id}: low");
        ValueContract.Of(() => Entry(1), Entry(2));
        ValueContract.Of(
            () => new Lot(1, ALedger.Lot(), An.Id<JournalId>(1), 5),
            new Lot(1, ALedger.Lot(), An.Id<JournalId>(1), 6));
    }

    [Fact]
    public void Journals_are_values_entry_by_entry()
    {
        ValueContract.Of(() => new ALedger().Grant(0, 5), new ALedger().Grant(0, 6));
        var journal = new ALedger().Grant(0, 5);

        Assert.NotEqual(journal, journal with { Entries = [journal.Entries[0]] });
        Assert.NotEqual(journal, journal with { Lots = [] });
        Assert.NotEqual(journal, journal with { Hold = ALedger.Hold(1) });
        Assert.NotEqual(journal, journal with { Reason = LedgerReason.Of("a") });
        Assert.NotEqual(journal, journal with { Kind = JournalKind.Spend });
        Assert.Equal((5L, 5L, 0L), (
            journal.ChangeOf(AccountRole.Granted),
            journal.ChangeOf(AccountRole.Available),
            journal.ChangeOf(AccountRole.Held)));
    }

    [Theory]
    [InlineData(null, 1, true)]
    [InlineData(null, 0, false)]
    [InlineData(5, 6, true)]
    [InlineData(5, 5, false)]
    public void K15_A_lot_ends_after_it_can_be_used(int? from, int until, bool isTerms)
    {
        if (isTerms)
        {
            var terms = ALedger.Lot(from, until);
            AssertComesBack(terms);
            Assert.Equal(ALedger.At(until), terms.EndsAt);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ALedger.Lot(from, until));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ALedger.Lot(kind: (LotKind)9));
    }

    [Fact]
    public void Law27_A_call_counts_from_now_or_earlier_and_has_its_command_person_and_cause()
    {
        var call = new ALedger().Call(5);

        Assert.Equal((ALedger.At(5), ALedger.At(5)), (call.Now, call.EffectiveAt));
        Assert.Equal(ALedger.At(5), call.CountingFrom(ALedger.At(5)).EffectiveAt);
        Assert.Equal((ALedger.At(5), ALedger.At(4)), (call.Now, call.CountingFrom(ALedger.At(4)).EffectiveAt));
        Assert.Throws<ArgumentOutOfRangeException>(() => call.CountingFrom(ALedger.At(6)));
        Assert.Throws<ArgumentException>(() => LedgerCall.Of(default, ALedger.At(5), ALedger.By, ALedger.Cause));
        Assert.Throws<ArgumentException>(() => LedgerCall.Of(call.Command, ALedger.At(5), default, ALedger.Cause));
        Assert.Throws<ArgumentNullException>(() => LedgerCall.Of(call.Command, ALedger.At(5), ALedger.By, null!));
        Assert.Throws<ArgumentException>(() => LedgerCause.Of(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => LedgerCause.Of(ALedger.Owner, -1));
        Assert.Equal(0, LedgerCause.Of(ALedger.Owner).Line);
        AssertComesBack(ALedger.Cause);
        AssertComesBack(ALedger.Until(5));
    }

    private static void AssertComesBack<T>(T value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));

    private static LotOpening Opening(int lot) => new() { Lot = lot, Terms = ALedger.Lot() };

    private static LedgerEntry Entry(int number) => new()
    {
        Account = AccountRole.Available, Number = number, Lot = 1, Delta = 1, Before = 0, After = 1,
    };
}
