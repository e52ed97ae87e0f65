using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.StoredValue;

/// <summary>An account as it is opened.</summary>
/// <remarks>A form: <see cref="StoredValueAccount.Open"/> checks it.</remarks>
/// <param name="Id">The account, whose id the caller supplies.</param>
/// <param name="Client">Whose it is.</param>
/// <param name="Currency">Its currency.</param>
public sealed record NewStoredValueAccount(StoredValueId Id, ClientId Client, Currency Currency)
{
    /// <summary>How it is spent and refunded.</summary>
    /// <value>Principal first; a refund forfeits the bonus wholly.</value>
    public StoredValuePolicy Policy { get; init; } = StoredValuePolicy.Default;
}
