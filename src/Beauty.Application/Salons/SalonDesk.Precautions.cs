using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog;

namespace Beauty.Application.Salons;

/// <content>What services look for in a client's health (S21).</content>
public sealed partial class SalonDesk
{
    /// <summary>Replaces a service's precautions; booked visits stay and are looked at when moved.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Which service, and which version the caller has seen.</param>
    /// <param name="precautions">All of them, each with a number of its own, which it keeps for good.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>, then those of
    /// <see cref="Service.ChangePrecautions"/>.
    /// </returns>
    /// <exception cref="ArgumentException">One is null, a number stands twice, or there are more than 50.</exception>
    public ValueTask<Result<StoredVersion>> ChangePrecautionsAsync(
        CommandContext context,
        RecordChange<ServiceId> change,
        IReadOnlyCollection<Precaution> precautions,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(precautions);
        var form = new PrecautionForm([.. precautions.Select(PrecautionSnapshot.Of).OrderBy(one => one.Number)]);
        return ChangeAsync(
            context,
            new RootChange<Service, ServiceSnapshot>(
                RootKinds.Services,
                "salon.change-precautions",
                root => root.ChangePrecautions(precautions, context.Now).Refusal),
            ChangeForm.Of(change, Service.Kind, _json.Write(form)),
            cancellationToken);
    }
}
