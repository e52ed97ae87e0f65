using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Sales;

/// <summary>Who is credited for a line, and with which share of it (业绩分配).</summary>
/// <remarks>The share is above zero; those of one line add up to 100 %. Equality by value. Source: D06.</remarks>
public sealed record StaffCredit
{
    [JsonConstructor]
    internal StaffCredit(StaffId staff, Percentage share)
    {
        EntityId.ThrowIfDefault(staff);
        ArgumentOutOfRangeException.ThrowIfEqual(share, Percentage.Zero);
        (Staff, Share) = (staff, share);
    }

    /// <summary>Who.</summary>
    public StaffId Staff { get; }

    /// <summary>The share of the line.</summary>
    public Percentage Share { get; }

    /// <summary>Credits a share of a line.</summary>
    /// <param name="staff">Who.</param>
    /// <param name="share">The share; above zero.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is 0 %.</exception>
    public static StaffCredit Of(StaffId staff, Percentage share) => new(staff, share);
}
