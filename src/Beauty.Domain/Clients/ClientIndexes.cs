using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <summary>The blind indexes by which clients are found: the same in snapshots and in questions.</summary>
public static class ClientIndexes
{
    /// <summary>The index of a phone.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The salon business.</param>
    /// <param name="phone">The phone.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">The tenant or the phone is <c>default</c>.</exception>
    public static BlindIndex OfPhone(ISealer sealer, TenantId tenant, PhoneNumber phone)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        return phone.IsDefined
            ? sealer.Index(new(tenant, DataClass.Contact, "phone"), phone.ToE164())
            : throw new ArgumentException("A phone is needed, got default.", nameof(phone));
    }

    /// <summary>The index of a full name; blanks, case and width of letters do not count.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The salon business.</param>
    /// <param name="name">The name; its preferred form is not indexed.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public static BlindIndex OfName(ISealer sealer, TenantId tenant, PersonName name)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(name);
        return sealer.Index(new(tenant, DataClass.Identity, "name"), PersonalText.Folded(name.FullName));
    }
}
