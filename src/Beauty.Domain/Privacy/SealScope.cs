using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Privacy;

/// <summary>To whom a sealed blob belongs: tenant, subject and class. A blob opens under its own scope only.</summary>
/// <remarks>
/// Sealers bind it as associated data, so that a blob copied to another row, subject or tenant does not open (law V10).
/// <c>default</c> is no scope; sealers refuse it. Equality by value. Holds ids only.
/// </remarks>
public readonly record struct SealScope
{
    /// <summary>Names a scope.</summary>
    /// <param name="tenant">The salon business.</param>
    /// <param name="subject">The person whom the data is about, by the key of their root.</param>
    /// <param name="dataClass">The class of the data.</param>
    /// <exception cref="ArgumentException">The tenant or the subject is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dataClass"/> is no class.</exception>
    public SealScope(TenantId tenant, AggregateKey subject, DataClass dataClass)
    {
        EntityId.ThrowIfDefault(tenant);
        if (subject == default)
        {
            throw new ArgumentException("A scope needs a subject, got the default key.", nameof(subject));
        }

        if (!Enum.IsDefined(dataClass))
        {
            throw new ArgumentOutOfRangeException(nameof(dataClass), dataClass, "This is no class of data.");
        }

        (Tenant, Subject, Class) = (tenant, subject, dataClass);
    }

    /// <summary>The salon business.</summary>
    public TenantId Tenant { get; }

    /// <summary>The person whom the data is about.</summary>
    public AggregateKey Subject { get; }

    /// <summary>The class of the data.</summary>
    public DataClass Class { get; }

    /// <summary>The scope as stable text, to be bound as associated data.</summary>
    /// <returns>Tenant, subject and class, such as <c>0190…/client/0190…/contact</c>.</returns>
    public override string ToString() =>
        $"{Tenant}/{Subject}/{JsonNamingPolicy.KebabCaseLower.ConvertName(Class.ToString())}";
}
