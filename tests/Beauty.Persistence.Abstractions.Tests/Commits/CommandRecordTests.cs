using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.Commits;

public sealed class CommandRecordTests
{
    private static readonly RequestDigest Digest = RequestDigest.Of("kit/1", "");
    private static readonly CommandOutcome Outcome = new(OutcomeKind.Refused, "kit.no", 2, """{"id":1}""");

    [Fact]
    public void A_record_is_a_value_and_gives_its_row_of_the_log()
    {
        var record = new CommandRecord(An.Id<CommandId>(1), Digest, An.Id<ActorId>(2), An.Epoch, Outcome);

        Assert.Equal(record, new CommandRecord(
            An.Id<CommandId>(1), Digest, An.Id<ActorId>(2), An.Epoch,
            new(OutcomeKind.Refused, "kit.no", 2, """{"id":1}""")));
        Assert.Equal(
            new CommandLogEntry
            {
                Command = An.Id<CommandId>(1),
                Actor = An.Id<ActorId>(2),
                RecordedAt = An.Epoch,
                Kind = OutcomeKind.Refused,
                Code = "kit.no",
                Payload = """{"id":1}""",
            },
            CommandLogEntry.Of(record));
    }

    [Fact]
    public void A_record_names_what_it_lacks()
    {
        Assert.Throws<ArgumentException>(
            "command", () => new CommandRecord(default, Digest, An.Id<ActorId>(2), An.Epoch, Outcome));
        Assert.Throws<ArgumentException>(
            "request", () => new CommandRecord(An.Id<CommandId>(1), default, An.Id<ActorId>(2), An.Epoch, Outcome));
        Assert.Throws<ArgumentException>(
            "actor", () => new CommandRecord(An.Id<CommandId>(1), Digest, default, An.Epoch, Outcome));
        Assert.Throws<ArgumentNullException>(
            "outcome", () => new CommandRecord(An.Id<CommandId>(1), Digest, An.Id<ActorId>(2), An.Epoch, null!));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(999_999_999, false)]
    [InlineData(1_000_000_000, true)]
    public void A_record_is_dated_to_the_second(long nanoseconds, bool allowed)
    {
        var thrown = Record.Exception(() => new CommandRecord(
            An.Id<CommandId>(1), Digest, An.Id<ActorId>(2), An.Epoch + Duration.FromNanoseconds(nanoseconds), Outcome));

        Assert.Equal(allowed, thrown is null);
        Assert.True(allowed || thrown is ArgumentException { ParamName: "recordedAt" });
    }

    [Theory]
    [InlineData(OutcomeKind.None, "kit", 1, "{}", "kind")]
    [InlineData((OutcomeKind)3, "kit", 1, "{}", "kind")]
    [InlineData(OutcomeKind.Accepted, "", 1, "{}", "code")]
    [InlineData(OutcomeKind.Accepted, "kit", 0, "{}", "schemaVersion")]
    [InlineData(OutcomeKind.Accepted, "kit", 1, "", "payload")]
    public void An_outcome_names_what_it_lacks(
        OutcomeKind kind, string code, int schema, string payload, string parameter)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => new CommandOutcome(kind, code, schema, payload));

        Assert.Equal(parameter, error.ParamName);
    }
}
