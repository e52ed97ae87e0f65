using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>The accounts of a ledger: where its units came from, and where they are now.</summary>
/// <remarks>
/// Granted and deficit are sources, the others uses; no account is ever negative, and in each journal the sources move
/// as much as the uses. JSON is kebab case. Source: decision 15; ledger laws 6, 9 and 10.
/// </remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<AccountRole>))]
public enum AccountRole
{
    /// <summary>Source: what was ever granted, less what was taken back.</summary>
    Granted,

    /// <summary>Source: what was taken back though it had been used already; paid off by the next credit.</summary>
    Deficit,

    /// <summary>Use: what lies in the lots and is promised to nobody.</summary>
    Available,

    /// <summary>Use: what is promised and still lies in the lots (预占).</summary>
    Held,

    /// <summary>Use: what was used up.</summary>
    Consumed,

    /// <summary>Use: what ended unused, or was forfeited.</summary>
    Expired,

    /// <summary>Use: what was given back for money.</summary>
    Refunded,
}
