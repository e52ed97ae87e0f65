using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>What a journal did.</summary>
/// <remarks>JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<JournalKind>))]
public enum JournalKind
{
    /// <summary>Opened a lot.</summary>
    Grant,

    /// <summary>Promised units of lots.</summary>
    Hold,

    /// <summary>Used up what was held, wholly or in part; the rest returned.</summary>
    Post,

    /// <summary>Gave up a hold; all of it returned.</summary>
    Void,

    /// <summary>A hold passed its time limit; all of it returned.</summary>
    Lapse,

    /// <summary>Used up units without a hold.</summary>
    Spend,

    /// <summary>A lot passed its end with something left.</summary>
    Expire,

    /// <summary>Took units of a lot away by decision, without money.</summary>
    Forfeit,

    /// <summary>Took units of a lot back for money.</summary>
    Refund,

    /// <summary>Undid a grant, a spend or a post, wholly or in part.</summary>
    Reverse,

    /// <summary>Gave a lot another end.</summary>
    Redate,

    /// <summary>Paid a deficit off from a lot that has become active.</summary>
    Settle,
}
