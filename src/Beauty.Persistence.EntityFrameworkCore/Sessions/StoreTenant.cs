using Beauty.Domain.Identity;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>Refuses a tenant that was left default, at the doors of a store.</summary>
internal static class StoreTenant
{
    public static void Require(TenantId tenant)
    {
        if (tenant == default)
        {
            throw new ArgumentException(
                "A store needs a tenant, got default. Maybe use TenantId.Single.", nameof(tenant));
        }
    }
}
