using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>Others changed the same calendars or records at each attempt; nothing was stored.</summary>
/// <param name="Command">The key; it may be sent again.</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record CommandContended(CommandId Command, int Attempts) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "commands.contended";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("command", Command.ToString()), Fact.Of("attempts", Attempts)];

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;
}
