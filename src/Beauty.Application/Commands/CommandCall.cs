using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>One call of a command: what is asked, and how it is decided at each attempt.</summary>
/// <param name="Definition">The command.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Decide">Reads, decides and gathers the plan; called once an attempt.</param>
internal sealed record CommandCall<TRequest, TAnswer>(
    CommandDefinition<TRequest, TAnswer> Definition,
    TRequest Request,
    Func<CommandWork, CancellationToken, ValueTask<Result<TAnswer>>> Decide)
    where TRequest : notnull
    where TAnswer : notnull;
