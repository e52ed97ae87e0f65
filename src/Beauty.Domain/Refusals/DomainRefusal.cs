using System.Globalization;

namespace Beauty.Domain.Refusals;

/// <summary>The base of this package's own refusals, whose sentences lie in its resource files.</summary>
/// <remarks>Other packages and hosts derive from <see cref="Refusal"/>.</remarks>
public abstract record DomainRefusal : Refusal
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Domain.Resources.RefusalTexts", typeof(DomainRefusal));

    private protected DomainRefusal()
    {
    }

    /// <inheritdoc />
    protected sealed override string Template(CultureInfo culture) => Templates.Of(Code, culture);
}
