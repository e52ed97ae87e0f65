using System.Globalization;
using Beauty.Domain.Refusals;

namespace Beauty.Loyalty.Refusals;

/// <summary>The base of this package's own refusals, whose sentences lie in its resource files.</summary>
/// <remarks>Hosts derive from <see cref="Refusal"/>.</remarks>
public abstract record LoyaltyRefusal : Refusal
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Loyalty.Resources.RefusalTexts", typeof(LoyaltyRefusal));

    private protected LoyaltyRefusal()
    {
    }

    /// <inheritdoc />
    protected sealed override string Template(CultureInfo culture) => Templates.Of(Code, culture);
}
