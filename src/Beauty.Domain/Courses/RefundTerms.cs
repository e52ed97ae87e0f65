namespace Beauty.Domain.Courses;

/// <summary>By which method a course is refunded on each ground, as agreed at the sale.</summary>
/// <remarks>Equality by value. Source: K59 "the contract's method is stored with the purchase", R5.</remarks>
public sealed record RefundTerms
{
    /// <summary>The most days of cooling off.</summary>
    public const int MostCoolingOffDays = 366;

    private RefundTerms()
    {
    }

    /// <summary>Pro rata, but at list price for the client's own reason; seven days to cool off.</summary>
    public static RefundTerms Usual { get; } = new();

    /// <summary>The method for a change of mind within the days agreed.</summary>
    public RefundMethod CoolingOff { get; private init; }

    /// <summary>The method for the salon's fault.</summary>
    public RefundMethod SalonFault { get; private init; }

    /// <summary>The method for the client's reason.</summary>
    public RefundMethod ClientReason { get; private init; } = RefundMethod.LessListPrice;

    /// <summary>The method for reasons of health.</summary>
    public RefundMethod Health { get; private init; }

    /// <summary>For how many days from that of purchase, which counts, the client may change their mind.</summary>
    /// <value>7 unless stated; 0 for none.</value>
    public int CoolingOffDays { get; private init; } = 7;

    /// <summary>With another method for a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="method">The method.</param>
    /// <returns>The terms with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Ground or method is none of the named.</exception>
    public RefundTerms With(RefundGround ground, RefundMethod method)
    {
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "No such method.");
        }

        return ground switch
        {
            RefundGround.CoolingOff => this with { CoolingOff = method },
            RefundGround.SalonFault => this with { SalonFault = method },
            RefundGround.ClientReason => this with { ClientReason = method },
            RefundGround.Health => this with { Health = method },
            _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such ground."),
        };
    }

    /// <summary>With another time to cool off.</summary>
    /// <param name="days">0 to 366.</param>
    /// <returns>The terms with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of their bounds.</exception>
    public RefundTerms WithCoolingOff(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostCoolingOffDays);
        return this with { CoolingOffDays = days };
    }

    /// <summary>The method for a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The method.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground is none of the named.</exception>
    public RefundMethod MethodFor(RefundGround ground) => ground switch
    {
        RefundGround.CoolingOff => CoolingOff,
        RefundGround.SalonFault => SalonFault,
        RefundGround.ClientReason => ClientReason,
        RefundGround.Health => Health,
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such ground."),
    };
}
