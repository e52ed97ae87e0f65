using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Application.Consents;
using Beauty.Domain.Access;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;
using Beauty.Persistence.Abstractions.Reading;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Opens clients' files: what each reader may see of them, and nothing else.</summary>
/// <remarks>
/// <para>
/// The order is: find the client, read the consents, decide for each class of data, write the access log, and only then
/// read and give what was decided. If the log fails, its exception goes on to the caller and nothing is given (V1). A
/// reading that shows nothing is logged too: somebody tried.
/// </para>
/// <para>Thread-safe. Source: D12; D19; laws V1 to V3, V6 and V8.</para>
/// </remarks>
public sealed class ClientFileDesk
{
    private static readonly ImmutableArray<DataClass> Classes =
    [
        DataClass.Business, DataClass.Contact, DataClass.Identity, DataClass.Marketing, DataClass.Finance,
        DataClass.SkinStatus, DataClass.Health, DataClass.Image,
    ];

    private readonly IReadStore _reads;
    private readonly ISealer _sealer;
    private readonly IAccessLog _log;
    private readonly FileRules _rules;
    private readonly ImmutableArray<IClientFigures> _figures;

    internal ClientFileDesk(
        IReadStore reads, ISealer sealer, IAccessLog log, FileRules rules, IEnumerable<IClientFigures> figures) =>
        (_reads, _sealer, _log, _rules, _figures) = (reads, sealer, log, rules, [.. figures]);

    /// <summary>Opens a client's file for a reader.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="client">Whose file.</param>
    /// <param name="access">Who reads, in which roles, for what and when.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The file, or the refusal <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<ClientFile>> ReadAsync(
        TenantId tenant, ClientId client, AccessContext access, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(access);
        EntityId.ThrowIfDefault(tenant);
        var consents = new ConsentReader(_reads, _sealer);
        var dossier = await consents.DossierAsync(tenant, client, cancellationToken).ConfigureAwait(false);
        if (dossier is null)
        {
            return new NotFound(ClientDossier.KeyOf(client));
        }

        var given = await consents.ConsentsAsync(tenant, client, cancellationToken).ConfigureAwait(false);
        var book = ConsentBook.Of(
            ConsentSubject.Of(client, dossier.Birthday?.Reveal(), _rules.Consents.GuardianUnder), given);
        var reader = new FileReader(_reads, _sealer, tenant, client);
        var atHand = await AtHandAsync(reader, access, cancellationToken).ConfigureAwait(false);
        var circumstances = await CircumstancesAsync(reader, access, book, atHand, cancellationToken)
            .ConfigureAwait(false);
        var request = new FileRequest(access.Now, Decide(_rules.Matrix, access, circumstances));
        var shown = request.Shown(Decide(AccessMatrix.Default, access, circumstances));

        await _log.WriteAsync(Entry(tenant, client, access, shown), cancellationToken).ConfigureAwait(false);

        var file = await RecordsAsync(reader, new ClientFile(client, access.Now), request, cancellationToken)
            .ConfigureAwait(false);
        var figures = await FiguresAsync(tenant, client, request, cancellationToken).ConfigureAwait(false);
        file = file with
        {
            Identity = FileSections.Identity(dossier, request[DataClass.Identity]),
            Contact = FileSections.Contact(dossier, request[DataClass.Contact]),
            Health = FileSections.Health(dossier, request[DataClass.Health]),
            Preferences = request[DataClass.SkinStatus] is Disclosure.Clear ? dossier.Preferences : null,
            Tags = FileSections.Tags(dossier, request[DataClass.Marketing], access.Now),
            Consents = request[DataClass.Business] is Disclosure.Clear
                ? [.. given.Select(one => new ConsentView(one, access.Now))]
                : null,
            Courses = FileFigures.Courses(figures, request[DataClass.Finance], atHand),
            Member = FileFigures.Member(figures, request[DataClass.Finance]),
            Purchases = FileFigures.Purchases(figures, request[DataClass.Finance]),
        };
        return file with { ToAsk = FileSections.Gaps(file, dossier, _rules.File) };
    }

    private static async ValueTask<ImmutableArray<ServiceId>> AtHandAsync(
        FileReader reader, AccessContext access, CancellationToken cancellationToken) =>
        access.Staff is { } staff
            ? await reader.OwnServicesTodayAsync(staff, access.Now, cancellationToken).ConfigureAwait(false)
            : [];

    private static async ValueTask<AccessCircumstances> CircumstancesAsync(
        FileReader reader,
        AccessContext access,
        ConsentBook book,
        ImmutableArray<ServiceId> atHand,
        CancellationToken cancellationToken)
    {
        var isOwn = !atHand.IsEmpty
            || (access.Staff is { } staff
                && await reader.HasTreatedAsync(staff, cancellationToken).ConfigureAwait(false));
        return AccessCircumstances.Of(access.Purpose, access.Now)
            .With(AccessNeeds.OwnAppointment, !atHand.IsEmpty)
            .With(AccessNeeds.OwnClient, isOwn)
            .With(AccessNeeds.Reason, access.Reason is not null)
            .With(book);
    }

    private static ImmutableDictionary<DataClass, AccessDecision> Decide(
        AccessMatrix matrix, AccessContext access, AccessCircumstances circumstances) => Classes
        .ToImmutableDictionary(one => one, one => matrix.Decide(access.Roles, one, circumstances));

    private static AccessEntry Entry(
        TenantId tenant, ClientId client, AccessContext access, ImmutableArray<AccessedClass> shown) => new()
    {
        Tenant = tenant,
        Client = client,
        Actor = access.Actor,
        Roles = access.Roles,
        Purpose = access.Purpose,
        ReadAt = access.Now,
        Location = access.Location,
        Reason = access.Reason,
        Classes = shown,
    };

    private async ValueTask<ClientFile> RecordsAsync(
        FileReader reader, ClientFile file, FileRequest request, CancellationToken cancellationToken)
    {
        var (skin, image) = (request[DataClass.SkinStatus], request[DataClass.Image]);
        var picture = skin is Disclosure.Withheld
            ? null
            : await reader.SkinAsync(cancellationToken).ConfigureAwait(false);
        var (count, last) = skin is Disclosure.Withheld && image is not Disclosure.Clear
            ? (0, [])
            : await reader.ServicesAsync(_rules.File.LastRecords, cancellationToken).ConfigureAwait(false);
        return file with
        {
            Skin = picture is null ? null : new(skin, picture.LastObservedAt)
            {
                Picture = skin is Disclosure.Clear ? Classified.Of(picture, DataClass.SkinStatus) : null,
            },
            Services = skin is Disclosure.Withheld ? null : History(skin, count, last),
            Photos = image is Disclosure.Clear
                ? new([
                    .. last.SelectMany(record => record.Photos.Reveal())
                        .Select(photo => Classified.Of(photo, DataClass.Image)),
                ])
                : null,
            Upcoming = request[DataClass.Business] is Disclosure.Clear
                ? await reader.UpcomingAsync(request.Now, cancellationToken).ConfigureAwait(false)
                : null,
        };
    }

    private static ServiceHistoryView History(
        Disclosure disclosure, int count, ImmutableArray<ServiceRecord> last) =>
        new(disclosure, count, last.IsEmpty ? null : last[0].PerformedAt)
        {
            Last = disclosure is Disclosure.Clear ? [.. last.Select(record => new ServiceRecordView(record))] : [],
            Advice = disclosure is Disclosure.Clear
                ? last.Select(record => record.Advice).FirstOrDefault(advice => advice is not null)
                : null,
        };

    private async ValueTask<ClientFigures> FiguresAsync(
        TenantId tenant, ClientId client, FileRequest request, CancellationToken cancellationToken)
    {
        var parts = new List<ClientFigures>();
        foreach (var source in request[DataClass.Finance] is Disclosure.Withheld ? [] : _figures)
        {
            parts.Add(await source.ReadAsync(tenant, client, request.Now, cancellationToken).ConfigureAwait(false));
        }

        return FileFigures.Together(parts);
    }

    /// <summary>What was decided for one reading.</summary>
    private sealed record FileRequest(Instant Now, ImmutableDictionary<DataClass, AccessDecision> Decided)
    {
        public Disclosure this[DataClass dataClass] => Decided[dataClass].Disclosure;

        /// <summary>What the log says of it, beside what the default matrix would have shown.</summary>
        public ImmutableArray<AccessedClass> Shown(ImmutableDictionary<DataClass, AccessDecision> byDefault) =>
        [
            .. Classes.Select(one => Decided[one]).Select(decision => new AccessedClass(
                decision.DataClass,
                decision.Disclosure,
                decision.Ground,
                decision.Consent,
                IsWidened: decision.Disclosure > byDefault[decision.DataClass].Disclosure)),
        ];
    }
}
