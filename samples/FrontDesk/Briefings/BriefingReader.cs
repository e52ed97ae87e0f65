using Beauty.Application.Files;
using Beauty.Application.Loyalty;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Earning;
using Beauty.Persistence.Abstractions.ReadModels;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Season;
using NodaTime;

namespace FrontDesk.Briefings;

/// <summary>Reads a client's file as a role may see it, half an hour before the next visit.</summary>
internal sealed class BriefingReader
{
    private static readonly Duration BeforeTheVisit = Duration.FromMinutes(30);

    private readonly DeskHouse _house;
    private readonly InventedSalon _salon;

    public BriefingReader(DeskHouse house, InventedSalon salon) => (_house, _salon) = (house, salon);

    public async ValueTask<Result<Briefing>> ReadAsync(SeasonClient who, Role role)
    {
        var client = _salon.Plan.Ids.Client(who.Phone);
        var next = await _house.Store.Of<DayBookEntry>(TenantId.Single)
            .FirstOrDefaultAsync(new VisitsToCome(client, _salon.Now));
        // A therapist reads as the one to whom the client comes; without a visit nobody is.
        var access = new AccessContext(
            _salon.Plan.Ids.Receptionist,
            PurposeOf(role),
            next is null ? _salon.Now : Instant.Max(_salon.Now, next.Start - BeforeTheVisit),
            role)
        {
            Staff = role == Role.Therapist ? next?.Staff : null,
            Location = _salon.Plan.Ids.Location,
        };
        var read = await _house.ClientFiles.ReadAsync(TenantId.Single, client, access);
        return read.TryGetValue(out var file, out var refusal)
            ? await WithWishesAsync(await BriefingAsync(file, role))
            : refusal;
    }

    private static DataPurpose PurposeOf(Role role) => role switch
    {
        Role.Therapist => DataPurpose.Treatment,
        Role.Reception => DataPurpose.Reception,
        Role.Marketing => DataPurpose.Marketing,
        _ => DataPurpose.Management,
    };

    private async ValueTask<Briefing> BriefingAsync(ClientFile file, Role role)
    {
        var packages = (file.Courses ?? []).Select(course => course.Package).Distinct().ToList();
        var names = new Dictionary<PackageId, string>();
        foreach (var id in packages)
        {
            names[id] = (await _house.Courses.FindAsync(TenantId.Single, id))?.Terms.Name.Text ?? "";
        }

        var briefing = new Briefing { File = file, Role = role, CourseNames = names };
        // Why points and tier are as they are tells what was spent: it is for whom the file shows that to.
        return file.Member?.Spend is null ? briefing : await WithMemberAsync(briefing, file.Client);
    }

    private async ValueTask<Briefing> WithMemberAsync(Briefing briefing, ClientId client)
    {
        var id = LoyaltyDesk.MembershipOf(client, _salon.Trade.Programme.Code);
        var read = await _house.Loyalty.ReadAsync(TenantId.Single, id);
        return read.TryGetValue(out var member, out _)
            ? briefing with { Member = member, LastAward = await LastAwardAsync(member) }
            : briefing;
    }

    private async ValueTask<EarningAward?> LastAwardAsync(MemberReading member)
    {
        var last = member.Member.Purchases.LastOrDefault(one => !one.Earned.IsZero);
        return last is null
            ? null
            : (await _house.Loyalty.ExplainAsync(
                TenantId.Single, member.Member.Id, PurchaseId.From(last.Cause.What.Id))).Value;
    }

    /// <summary>Wishes lie in the dossier; they are of the class of the skin and seen with it.</summary>
    private async ValueTask<Briefing> WithWishesAsync(Briefing briefing)
    {
        if (briefing.File.Skin?.Picture is null)
        {
            return briefing;
        }

        var dossier = await _house.Clients.FindAsync(TenantId.Single, briefing.File.Client);
        return briefing with { Wishes = dossier?.Preferences.Reveal() };
    }
}
