using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Access;

/// <summary>On which legal ground data is shown (合法性基础): nothing is shown without one (V2).</summary>
/// <remarks>JSON is kebab case. Source: law V2; rules-storage (PIPL art. 13 and 29).</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<AccessGround>))]
public enum AccessGround
{
    /// <summary>A live consent for the stated purpose and the class (同意).</summary>
    Consent,

    /// <summary>Needed for the service that the client asked for (履行合同).</summary>
    Contract,

    /// <summary>Asked for by law, as bookkeeping is (法定义务).</summary>
    LegalDuty,

    /// <summary>Needed to run and supervise the salon (经营管理).</summary>
    Operations,
}
