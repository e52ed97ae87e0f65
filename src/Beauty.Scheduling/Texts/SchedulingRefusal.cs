using System.Globalization;
using Beauty.Domain.Refusals;

namespace Beauty.Scheduling.Texts;

/// <summary>The base of this package's own refusals, whose sentences lie in its resource files.</summary>
/// <remarks>Other packages and hosts derive from <see cref="Refusal"/>. Source: T57; ADR 0004.</remarks>
public abstract record SchedulingRefusal : Refusal
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Scheduling.Texts.SchedulingTexts", typeof(SchedulingRefusal));

    private protected SchedulingRefusal()
    {
    }

    /// <inheritdoc />
    protected sealed override string Template(CultureInfo culture) => Templates.Of(Code, culture);
}
