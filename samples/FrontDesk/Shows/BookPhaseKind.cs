namespace FrontDesk.Shows;

/// <summary>What happens at one time of a visit.</summary>
internal enum BookPhaseKind
{
    /// <summary>The therapist works on the client.</summary>
    Active = 0,

    /// <summary>The client waits while something works; the therapist is free (留置).</summary>
    Processing = 1,

    /// <summary>Preparation or clean-up: the therapist works without the client.</summary>
    Buffer = 2,
}
