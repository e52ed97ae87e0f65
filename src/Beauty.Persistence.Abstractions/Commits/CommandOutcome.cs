namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>What a command answered: a code and a versioned JSON of ids, the same for every later duplicate.</summary>
/// <remarks>Holds no personal data. Source: decision 7; W4; ADR 0006.</remarks>
public sealed record CommandOutcome
{
    /// <summary>Makes an outcome.</summary>
    /// <param name="kind">Accepted or refused.</param>
    /// <param name="code">The command's name when accepted, the refusal's code when refused.</param>
    /// <param name="schemaVersion">The version of the payload's form, from 1.</param>
    /// <param name="payload">JSON of ids, or of the refusal.</param>
    /// <exception cref="ArgumentException">A value is missing.</exception>
    public CommandOutcome(OutcomeKind kind, string code, int schemaVersion, string payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(payload);
        ArgumentOutOfRangeException.ThrowIfLessThan(schemaVersion, 1);
        if (kind is not (OutcomeKind.Accepted or OutcomeKind.Refused))
        {
            throw new ArgumentException($"An outcome is accepted or refused, got {kind}.", nameof(kind));
        }

        (Kind, Code, SchemaVersion, Payload) = (kind, code, schemaVersion, payload);
    }

    /// <summary>Accepted or refused.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The command's name when accepted, the refusal's code when refused.</summary>
    public string Code { get; }

    /// <summary>The version of the payload's form, from 1.</summary>
    public int SchemaVersion { get; }

    /// <summary>JSON of ids, or of the refusal.</summary>
    public string Payload { get; }
}
