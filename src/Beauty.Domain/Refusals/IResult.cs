namespace Beauty.Domain.Refusals;

/// <summary>A result whose value's type does not matter: hosts and tests look only at the refusal.</summary>
public interface IResult
{
    /// <summary>The refusal, or null for a "yes".</summary>
    Refusal? Refusal { get; }

    /// <summary>Whether the answer is "yes".</summary>
    bool IsAccepted { get; }
}
