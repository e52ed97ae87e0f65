namespace Beauty.Domain.Courses;

/// <summary>The refund terms of a course as data; what is absent has the default of
/// <see cref="RefundTerms"/>.</summary>
public sealed record RefundTermsSnapshot
{
    /// <summary>The method for a change of mind.</summary>
    public RefundMethod? CoolingOff { get; init; }

    /// <summary>The method for the salon's fault.</summary>
    public RefundMethod? SalonFault { get; init; }

    /// <summary>The method for the client's reason.</summary>
    public RefundMethod? ClientReason { get; init; }

    /// <summary>The method for reasons of health.</summary>
    public RefundMethod? Health { get; init; }

    /// <summary>For how many days the client may change their mind.</summary>
    public int? CoolingOffDays { get; init; }

    /// <summary>Takes the state of refund terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The data.</returns>
    public static RefundTermsSnapshot Of(RefundTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new()
        {
            CoolingOff = terms.CoolingOff,
            SalonFault = terms.SalonFault,
            ClientReason = terms.ClientReason,
            Health = terms.Health,
            CoolingOffDays = terms.CoolingOffDays,
        };
    }

    internal RefundTerms ToTerms()
    {
        var usual = RefundTerms.Usual;
        return usual
            .With(RefundGround.CoolingOff, CoolingOff ?? usual.CoolingOff)
            .With(RefundGround.SalonFault, SalonFault ?? usual.SalonFault)
            .With(RefundGround.ClientReason, ClientReason ?? usual.ClientReason)
            .With(RefundGround.Health, Health ?? usual.Health)
            .WithCoolingOff(CoolingOffDays ?? usual.CoolingOffDays);
    }
}
