using System.Text.Json.Serialization;
using Beauty.Domain.Health;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Clients;

/// <summary>A condition that has ended, and since when.</summary>
/// <remarks>Redacts itself in text and JSON.</remarks>
/// <param name="Condition">Which; its latest period is meant.</param>
/// <param name="Until">The first day without it; its own first day strikes one that never was.</param>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record EndedCondition(ConditionCode Condition, LocalDate Until) : IClassified
{
    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>The class in brackets, never the condition.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => $"[{Class}]";
}
