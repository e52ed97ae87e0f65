using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.UnitsOfWork;

public sealed class StoreExceptionTests
{
    [Fact]
    public void An_unknown_outcome_names_its_command_and_what_to_do()
    {
        var cause = new IOException("gone");

        var unknown = new OutcomeUnknownException(An.Id<CommandId>(1), cause);

        Assert.Equal((An.Id<CommandId>(1), cause), (unknown.Command, unknown.InnerException));
        Assert.Equal(
            $"Whether command {An.Id<CommandId>(1)} was stored is unknown. Maybe send it again under the same key.",
            unknown.Message);
    }

    [Fact]
    public void A_busy_store_says_with_what()
    {
        var cause = new IOException("locked");

        var busy = new StoreBusyException("no gate within 5 s", cause);

        Assert.Equal(("no gate within 5 s", cause), (busy.Message, busy.InnerException));
    }
}
