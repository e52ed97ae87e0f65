namespace Beauty.Domain.Access;

/// <summary>What must hold besides the role; several needs must all hold.</summary>
/// <remarks><c>default</c> needs nothing. Source: rules-storage, "Default matrix".</remarks>
[Flags]
public enum AccessNeeds
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>The reader treats the client that day (当日本人预约).</summary>
    OwnAppointment = 1,

    /// <summary>The reader treats the client that day or has treated them (本人顾客).</summary>
    OwnClient = 2,

    /// <summary>The reader states why (说明理由).</summary>
    Reason = 4,
}
