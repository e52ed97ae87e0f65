using System.Globalization;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>The base of this package's own refusals, whose sentences lie in its resource files.</summary>
/// <remarks>Other packages and hosts derive from <see cref="Refusal"/>.</remarks>
public abstract record ApplicationRefusal : Refusal
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Application.Resources.RefusalTexts", typeof(ApplicationRefusal));

    private protected ApplicationRefusal()
    {
    }

    /// <inheritdoc />
    protected sealed override string Template(CultureInfo culture) => Templates.Of(Code, culture);
}
