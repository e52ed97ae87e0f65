using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Privacy;

/// <summary>For what personal data is used (处理目的): consents and accesses name exactly one.</summary>
/// <remarks>JSON is kebab case. Source: D13; law V4; rules-storage (PIPL art. 14, 23 and 25).</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<DataPurpose>))]
public enum DataPurpose
{
    /// <summary>To advise and treat the client well (护理服务).</summary>
    Treatment,

    /// <summary>To receive clients and to book (接待预约).</summary>
    Reception,

    /// <summary>To tell clients of offers (营销推广).</summary>
    Marketing,

    /// <summary>To show photos to others (公开照片).</summary>
    Publishing,

    /// <summary>To give data to somebody else (向第三方提供).</summary>
    Sharing,

    /// <summary>To run the salon and to settle complaints (经营管理).</summary>
    Management,

    /// <summary>To keep the books (财务核算).</summary>
    Accounting,

    /// <summary>To check what others did (审计).</summary>
    Audit,
}
