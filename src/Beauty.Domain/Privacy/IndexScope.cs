using System.Text.Json;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Privacy;

/// <summary>What a blind index is comparable within: one tenant and one field. Equal values elsewhere differ.</summary>
/// <remarks>
/// Only what a salon searches by may be indexed: an index leaks equality, so sensitive classes have none.
/// <c>default</c> is no scope; sealers refuse it. Equality by value. Source: rules-storage, pitfalls of privacy.
/// </remarks>
public readonly record struct IndexScope
{
    /// <summary>Names a scope.</summary>
    /// <param name="tenant">The salon business.</param>
    /// <param name="dataClass">The class of the indexed field: contact, identity or marketing.</param>
    /// <param name="field">The stable name of the field in kebab case, such as <c>phone</c>.</param>
    /// <exception cref="ArgumentException">The tenant is <c>default</c> or the field is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The class is never indexed.</exception>
    public IndexScope(TenantId tenant, DataClass dataClass, string field)
    {
        EntityId.ThrowIfDefault(tenant);
        ArgumentException.ThrowIfNullOrEmpty(field);
        if (dataClass is not (DataClass.Contact or DataClass.Identity or DataClass.Marketing))
        {
            throw new ArgumentOutOfRangeException(
                nameof(dataClass), dataClass, "Only contact, identity and marketing data are indexed.");
        }

        (Tenant, Class, Field) = (tenant, dataClass, field);
    }

    /// <summary>The salon business.</summary>
    public TenantId Tenant { get; }

    /// <summary>The class of the indexed field.</summary>
    public DataClass Class { get; }

    /// <summary>The stable name of the field; empty for <c>default</c>.</summary>
    public string Field => field ?? "";

    /// <summary>The scope as stable text.</summary>
    /// <returns>Tenant, class and field, such as <c>0190…/contact/phone</c>.</returns>
    public override string ToString() =>
        $"{Tenant}/{JsonNamingPolicy.KebabCaseLower.ConvertName(Class.ToString())}/{Field}";
}
