using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>The text is no telephone number of the expected form.</summary>
/// <remarks>Holds no part of the text: a mistyped number is personal data too. Code:
/// <c>contacts.phone-malformed</c>.</remarks>
public sealed record PhoneMalformed : DomainRefusal
{
    [JsonConstructor]
    internal PhoneMalformed(int digitCount, string expectedForm) =>
        (DigitCount, ExpectedForm) = (digitCount, expectedForm);

    /// <inheritdoc />
    public override string Code => "contacts.phone-malformed";

    /// <summary>How many digits the text had; 0 or more.</summary>
    public int DigitCount { get; }

    /// <summary>The forms that can be read, with N for a digit.</summary>
    public string ExpectedForm { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("digits", DigitCount), Fact.Of("expected", ExpectedForm)];
}
