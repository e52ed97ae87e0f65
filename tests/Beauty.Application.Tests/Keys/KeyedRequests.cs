using Beauty.Application.Commands;
using Beauty.Application.Json;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Tests.Keys;

/// <summary>A request that is accepted, and one of the same command that asks for something else.</summary>
public sealed class KeyedRequests
{
    private static readonly CommandJson Json = new(ApplicationJson.Vocabulary.ToOptions());

    private KeyedRequests(Func<CommandContext, Task<string>> send, Func<CommandContext, Task<string>> sendOther) =>
        (SendAsync, SendOtherAsync) = (send, sendOther);

    /// <summary>Sends it; answers the stored form of the answer, or the code of the refusal.</summary>
    public Func<CommandContext, Task<string>> SendAsync { get; }

    public Func<CommandContext, Task<string>> SendOtherAsync { get; }

    public static KeyedRequests Of<T>(
        Func<CommandContext, ValueTask<Result<T>>> send, Func<CommandContext, ValueTask<Result<T>>> sendOther)
        where T : notnull =>
        new(async context => TextOf(await send(context)), async context => TextOf(await sendOther(context)));

    private static string TextOf<T>(Result<T> answer)
        where T : notnull =>
        answer.TryGetValue(out var value, out var refusal) ? Json.Write(value) : refusal.Code;
}
