using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Programmes;

/// <summary>The JSON of a programme has a wrong value: where it stands, what it is, and what is allowed.</summary>
/// <remarks>
/// Code: <c>loyalty.programme-invalid</c>. The first wrong value in the order of the text's own sections is told.
/// Source: L01; K25, K36.
/// </remarks>
public sealed record ProgrammeInvalid : LoyaltyRefusal
{
    [JsonConstructor]
    internal ProgrammeInvalid(string path, string value, string limit) => (Path, Value, Limit) = (path, value, limit);

    /// <inheritdoc />
    public override string Code => "loyalty.programme-invalid";

    /// <summary>The path of the value, such as <c>$.earning.rules[1].factor</c>.</summary>
    public string Path { get; }

    /// <summary>The value as it stands there; <c>null</c> where it is missing.</summary>
    public string Value { get; }

    /// <summary>What is allowed, in signs: <c>&gt; 0</c>, <c>1..1000</c>, <c>a | b</c>.</summary>
    public string Limit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("path", Path), Fact.Of("value", Value), Fact.Of("limit", Limit)];
}
