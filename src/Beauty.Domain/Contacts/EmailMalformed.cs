using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>The text is no e-mail address.</summary>
/// <remarks>Holds no part of the text: a mistyped address is personal data too. Code:
/// <c>contacts.email-malformed</c>.</remarks>
public sealed record EmailMalformed : DomainRefusal
{
    [JsonConstructor]
    internal EmailMalformed(int length) => Length = length;

    /// <inheritdoc />
    public override string Code => "contacts.email-malformed";

    /// <summary>How many characters the text had; 0 or more.</summary>
    public int Length { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("length", Length), Fact.Of("limit", EmailAddress.MaximumLength)];
}
