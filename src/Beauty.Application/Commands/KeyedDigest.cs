using System.Text;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Commands;

/// <summary>
/// Stands in a command's record for the personal data that was asked for: equal requests have equal digests, and
/// nobody without the store's key can try numbers or names against them (V6).
/// </summary>
internal static class KeyedDigest
{
    public static string Of(ISealer sealer, TenantId tenant, IEnumerable<string?> lines)
    {
        var text = new StringBuilder("request");
        foreach (var line in lines)
        {
            // Length first, so that no two requests have the same text.
            text.Append('\n').Append(line?.Length ?? -1).Append(':').Append(line);
        }

        return sealer.Index(new(tenant, DataClass.Contact, "request"), text.ToString()).Text;
    }
}
