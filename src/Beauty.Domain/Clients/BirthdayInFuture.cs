using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>A birth date that has not come anywhere on earth.</summary>
/// <remarks>Holds no part of the birth date. Code: <c>clients.birthday-in-future</c>.</remarks>
public sealed record BirthdayInFuture : DomainRefusal
{
    [JsonConstructor]
    internal BirthdayInFuture(LocalDate latest) => Latest = latest;

    /// <inheritdoc />
    public override string Code => "clients.birthday-in-future";

    /// <summary>The latest date that anywhere on earth is today.</summary>
    public LocalDate Latest { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("latest", Latest)];
}
