namespace Beauty.Application.Tests.Keys;

/// <summary>One command of a desk, and how to send it so that it is accepted.</summary>
/// <param name="Method">The desk's method, such as <c>LoyaltyDesk.JoinAsync</c>.</param>
/// <param name="Prepare">Makes a house ready for the command; answers the command and another request.</param>
public sealed record KeyedCommand(string Method, Func<KeyedHouse, Task<KeyedRequests>> Prepare)
{
    /// <summary>Whether the reason of the context is written down, and so part of what is asked.</summary>
    public bool TellsReason { get; init; }

    public override string ToString() => Method;
}
