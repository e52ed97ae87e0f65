using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>The key was used before for another request.</summary>
/// <param name="Command">The key.</param>
/// <param name="FirstRequest">The digest of the first request.</param>
/// <param name="ThisRequest">The digest of this request.</param>
public sealed record CommandKeyReused(CommandId Command, string FirstRequest, string ThisRequest) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "commands.key-reused";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("command", Command.ToString()), Fact.Of("first", FirstRequest), Fact.Of("this", ThisRequest)];
}
