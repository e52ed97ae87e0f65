using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Access;

/// <summary>How much of a class of data is shown (披露程度), least first.</summary>
/// <remarks><c>default</c> shows nothing. JSON is kebab case. Source: D12; rules-storage, "Default matrix".</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<Disclosure>))]
public enum Disclosure
{
    /// <summary>Nothing: the section is absent (不显示).</summary>
    Withheld,

    /// <summary>Whether there is something, and when last; of balances the sessions at hand (仅提示).</summary>
    FlagsOnly,

    /// <summary>A mask such as 138****8000; of money the balances without the spending (脱敏).</summary>
    Masked,

    /// <summary>All of it (明文).</summary>
    Clear,
}
