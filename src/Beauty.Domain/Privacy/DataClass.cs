using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Privacy;

/// <summary>What kind of data a field holds; access, export, erasure, sealing and redaction follow from it.</summary>
/// <remarks>
/// <c>default</c> is <see cref="Public"/>, which nobody gets by forgetting: every classified value names its class.
/// JSON is kebab case. Source: rules-storage, "What the law asks of a salon dossier" (PIPL art. 28, GDPR art. 9); D12.
/// </remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<DataClass>))]
public enum DataClass
{
    /// <summary>Anybody may know it, such as opening hours.</summary>
    Public,

    /// <summary>The salon's own affairs, such as a price.</summary>
    Business,

    /// <summary>How to reach a person (联系方式): phones, e-mail, WeChat.</summary>
    Contact,

    /// <summary>Who a person is: name, birthday, gender.</summary>
    Identity,

    /// <summary>What the salon thinks of a person (标签): tags, segments.</summary>
    Marketing,

    /// <summary>Spending, balances, debts.</summary>
    Finance,

    /// <summary>The condition of skin or body (皮肤状况); sensitive (D13).</summary>
    SkinStatus,

    /// <summary>Allergies, illnesses, pregnancy, medication (健康); sensitive.</summary>
    Health,

    /// <summary>Photos (照片); sensitive.</summary>
    Image,

    /// <summary>Face, voice or finger templates (生物识别); sensitive.</summary>
    Biometric,
}
