namespace Beauty.Scheduling.Calendars;

/// <summary>A claim that changes its anonymous unit to let another in; nobody's time or place changes.</summary>
/// <remarks>The old form is removed and the new one added in the same commit. Source: decision 12.</remarks>
public sealed record RepackedClaim
{
    internal RepackedClaim(Claim old, int unit) => (Old, New) = (old, old.WithUnit(unit));

    /// <summary>The claim as it stands.</summary>
    public Claim Old { get; }

    /// <summary>The same claim on its new unit.</summary>
    public Claim New { get; }
}
