using Beauty.Domain.Access;
using Beauty.Domain.Health;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Files;

/// <summary>What is known of the client's health (过敏与禁忌), as far as the reader may see it.</summary>
/// <remarks>
/// Who may see no detail sees whether there is anything to ask for before a treatment. Source: D03; D12.
/// </remarks>
public sealed record HealthView
{
    internal HealthView(Disclosure disclosure, bool hasFacts) => (Disclosure, HasFacts) = (disclosure, hasFacts);

    /// <summary>How much is shown: all, or only whether there is anything.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>Whether an allergy or a condition is known.</summary>
    public bool HasFacts { get; }

    /// <summary>Allergies and conditions; null unless clear.</summary>
    public Classified<HealthProfile>? Profile { get; internal init; }
}
