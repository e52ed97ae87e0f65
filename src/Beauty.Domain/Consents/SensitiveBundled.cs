using System.Text.Json.Serialization;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Consents;

/// <summary>A sensitive class of data would be consented to together with others.</summary>
/// <remarks>Code: <c>consents.sensitive-bundled</c>. Each sensitive class needs a consent of its own (V4).</remarks>
public sealed record SensitiveBundled : DomainRefusal
{
    [JsonConstructor]
    internal SensitiveBundled(DataClass dataClass, int classes) => (DataClass, Classes) = (dataClass, classes);

    /// <inheritdoc />
    public override string Code => "consents.sensitive-bundled";

    /// <summary>The sensitive class.</summary>
    public DataClass DataClass { get; }

    /// <summary>How many classes were to be consented to at once.</summary>
    public int Classes { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("data-class", KebabName.Of(DataClass)), Fact.Of("classes", Classes)];
}
