using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>A value that redacts itself: its text and its JSON show only its class.</summary>
/// <remarks>
/// Implementing types override <see cref="object.ToString"/> by <c>[Class]</c> and bear
/// <see cref="RedactingJsonConverter"/>. Source: decision 17; law V6.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public interface IClassified
{
    /// <summary>The class of the value.</summary>
    DataClass Class { get; }
}
