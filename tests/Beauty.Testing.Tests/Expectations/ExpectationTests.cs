using System.Globalization;
using Beauty.Domain.Refusals;
using Beauty.Testing.Expectations;

namespace Beauty.Testing.Tests.Expectations;

public sealed class ExpectationTests
{
    private static readonly Result<string> Yes = "slot";
    private static readonly Result<string> No = new Busy(3);

    [Fact]
    public void An_accepted_result_gives_its_value() => Assert.Equal("slot", Yes.Accepted());

    [Fact]
    public void A_refusal_is_told_where_a_yes_was_expected()
    {
        var error = Assert.Throws<ExpectationException>(() => No.Accepted());

        Assert.Equal("Expected String to be accepted, got refusal kit.busy (people=3).", error.Message);
    }

    [Fact]
    public void A_refused_result_gives_its_typed_refusal() => Assert.Equal(3, No.Refused<Busy>().People);

    [Fact]
    public void A_yes_is_told_where_a_refusal_was_expected()
    {
        var error = Assert.Throws<ExpectationException>(() => Yes.Refused<Busy>());

        Assert.Equal("Expected refusal Busy, got: Accepted: slot.", error.Message);
    }

    [Fact]
    public void Another_refusal_is_told_with_its_facts()
    {
        var error = Assert.Throws<ExpectationException>(() => No.Refused<Closed>());

        Assert.Equal("Expected refusal Closed, got Busy: kit.busy (people=3).", error.Message);
    }

    [Fact]
    public void A_raised_event_is_given_among_others()
    {
        var aggregate = new Switch();
        aggregate.On();
        aggregate.Off();

        Assert.Equal(2, aggregate.Raised<Switch.SwitchedOff>().StreamVersion);
    }

    [Fact]
    public void A_missing_or_repeated_event_is_told_with_what_was_raised()
    {
        var aggregate = new Switch();
        aggregate.RaisedNothing();
        var missing = Assert.Throws<ExpectationException>(() => aggregate.Raised<Switch.SwitchedOn>());
        aggregate.On();
        aggregate.On();
        var repeated = Assert.Throws<ExpectationException>(() => aggregate.Raised<Switch.SwitchedOn>());
        var something = Assert.Throws<ExpectationException>(aggregate.RaisedNothing);

        Assert.Equal($"Expected {aggregate.Key} to raise SwitchedOn once, it raised nothing.", missing.Message);
        Assert.Equal(
            $"Expected {aggregate.Key} to raise SwitchedOn once, it raised SwitchedOn, SwitchedOn.", repeated.Message);
        Assert.Equal(
            $"Expected {aggregate.Key} to raise nothing, it raised SwitchedOn, SwitchedOn.", something.Message);
    }

    private sealed record Busy(int People) : Refusal
    {
        public override string Code => "kit.busy";

        public override IReadOnlyList<Fact> Facts => [Fact.Of("people", People)];

        protected override string Template(CultureInfo culture) => "{people} people are busy.";
    }

    private sealed record Closed : Refusal
    {
        public override string Code => "kit.closed";

        public override IReadOnlyList<Fact> Facts => [];

        protected override string Template(CultureInfo culture) => "Closed.";
    }
}
