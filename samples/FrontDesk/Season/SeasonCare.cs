using Beauty.Application.Booking;
using Beauty.Application.Salons;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.Waivers;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>What the therapists write down: health and wishes, consents, assessments, records with advice.</summary>
internal sealed class SeasonCare
{
    private const string CareSkill = "facial";
    private const int SharePerRecord = 4;
    private const int DaysBetweenAssessments = 21;

    private static readonly ConcernGrade[] Course = [ConcernGrade.Moderate, ConcernGrade.Mild, ConcernGrade.Absent];

    private readonly SeasonScene _scene;
    private readonly IReadOnlyList<SeasonClient> _peeled;
    private readonly Dictionary<SeasonClient, List<Instant>> _assessed = [];

    public SeasonCare(SeasonScene scene, IReadOnlyList<SeasonClient> clients)
    {
        _scene = scene;
        // The first of those who love peels takes a medicine that forbids them, the second something milder.
        _peeled = [.. clients.Where(client => client.Favourites.Any(one => one.Precautions.Count > 0)).Take(2)];
    }

    /// <summary>Whether the therapists keep records of a client: one in four.</summary>
    public static bool Keeps(SeasonClient client) => client.Number % SharePerRecord == 1;

    public async ValueTask RegisterAsync(SeasonClient client)
    {
        if (Keeps(client))
        {
            await ConsentAsync(client, DataPurpose.Treatment, DataClass.Health);
            await ConsentAsync(client, DataPurpose.Marketing, DataClass.Identity, DataClass.Contact);
            await WishAsync(client);
        }

        if (client.Number % 9 == 1)
        {
            var note = AllergyNote.To(IngredientCode.Of("fragrance")).WithSeverity(AllergySeverity.Moderate);
            Done(await _scene.House.Clients.RecordAllergyAsync(Command("allergy", client), ChangeOf(client), note));
        }

        foreach (var (one, precaution) in _peeled.Zip(Precautions()).Where(pair => pair.First == client))
        {
            var note = ConditionNote.Of(ConditionCode.Of(precaution), _scene.Salon.From.PlusDays(-60));
            Done(await _scene.House.Clients.RecordConditionAsync(Command("condition", one), ChangeOf(one), note));
        }
    }

    /// <summary>Both ask for a peel before anybody asks for that day: what stops them is their health.</summary>
    public IEnumerable<SeasonRequest> Wishes(int first)
    {
        var wanted = _scene.Salon.From.PlusDays(8).At(new LocalTime(12, 30));
        return _peeled.Index().Select(one => new SeasonRequest
        {
            Number = first + one.Index,
            Client = one.Item,
            Services = [one.Item.Favourites.First(service => service.Precautions.Count > 0)],
            Therapist = null,
            Insists = false,
            TakesAnotherDay = false,
            AskedAt = _scene.Local(_scene.Beginning),
            Wanted = wanted.PlusHours(2 * one.Index),
            Fate = RequestFate.Comes,
            ChangesMindAt = wanted,
            WantedInstead = wanted,
        });
    }

    /// <summary>Has the client sign for the precaution that a booking was refused for.</summary>
    public async ValueTask<WaiverId> SignAsync(SeasonRequest request, WaiverNeeded needed)
    {
        var waiver = _scene.Ids.Id<WaiverId>($"waiver/{request.Number}");
        Done(await _scene.House.Waivers.RecordAsync(_scene.Command($"waiver/{request.Number}"), new NewHealthWaiver
        {
            Id = waiver,
            Client = _scene.Ids.Client(request.Client.Phone),
            Service = needed.Service,
            Precaution = needed.Precaution,
            Wording = WordingVersion.Of("peel-2026-1"),
            SignedBy = WaiverSigner.Client,
        }));
        return waiver;
    }

    /// <summary>Writes down a finished visit: how the skin looks, what was done, what to do at home.</summary>
    public async ValueTask NoteAsync(SeasonVisit visit, BookedVisit done)
    {
        var request = visit.Request;
        if (!Keeps(request.Client))
        {
            return;
        }

        foreach (var (line, service) in done.Lines.Zip(request.Services).Where(pair => pair.Second.Skill.Is(CareSkill)))
        {
            if (line.Staff is { } therapist)
            {
                await AssessAsync(request, therapist);
                await RecordAsync((request, service.Code), done.Appointment, line, therapist);
                return;
            }
        }
    }

    private async ValueTask AssessAsync(SeasonRequest request, StaffId therapist)
    {
        var (now, client) = (_scene.Agenda.Now, request.Client);
        if (!_assessed.TryGetValue(client, out var times))
        {
            _assessed.Add(client, times = []);
        }

        if (times.Count > 0 && now - times[^1] < Duration.FromDays(DaysBetweenAssessments))
        {
            return;
        }

        var grade = Course[Math.Min(times.Count, Course.Length - 1)];
        var findings = SkinFindings.None
            .WithSkinType(client.Number % 8 == 1 ? SkinType.Combination : SkinType.Dry)
            .WithSensitivity(client.Tags.Count > 0 ? SkinSensitivity.Slight : SkinSensitivity.None)
            .WithConcern(SkinConcern.Of(_scene.Words.Say("dryness", "缺水")), grade)
            .WithConcern(SkinConcern.Of(_scene.Words.Say("redness", "泛红")), ConcernGrade.Mild);
        Done(await _scene.House.Records.AssessAsync(
            _scene.Command($"assess/{request.Number}"),
            _scene.Ids.Client(client.Phone),
            new NewSkinAssessment
            {
                Id = _scene.Ids.Id<AssessmentId>($"assessment/{request.Number}"),
                Assessor = therapist,
                ObservedAt = now,
                Findings = findings,
            }));
        times.Add(now);
    }

    private async ValueTask RecordAsync(
        (SeasonRequest Request, string Service) asked, AppointmentId appointment, BookedLine line, StaffId therapist)
    {
        var next = _scene.Local(line.Time.End).Date.PlusDays(28);
        var advice = _scene.Words.Say(
            "No make-up today, sunscreen every morning, drink enough.", "今日不化妆，每天早上防晒，多喝水。");
        Done(await _scene.House.Records.RecordServiceAsync(
            _scene.Command($"record/{asked.Request.Number}"),
            _scene.Ids.Client(asked.Request.Client.Phone),
            new NewServiceRecord
            {
                Id = _scene.Ids.Id<ServiceRecordId>($"record/{asked.Request.Number}"),
                Service = line.Service,
                Therapist = therapist,
                PerformedAt = line.Time.Start,
                Appointment = appointment,
                Session = line.Session is { } used ? CourseSession.Of(used.Number, used.Package) : null,
                Notes = ServiceNotes.None
                    .WithFeedback(ClientFeedback.Of(4 + (asked.Request.Number % 2)))
                    .WithAdvice(CareAdvice.Of(advice, next)),
            }));
    }

    private async ValueTask ConsentAsync(SeasonClient client, DataPurpose purpose, params DataClass[] classes)
    {
        Done(await _scene.House.Consents.GiveAsync(
            Command($"consent/{purpose}", client),
            _scene.Ids.Client(client.Phone),
            new NewConsent
            {
                Id = _scene.Ids.Id<ConsentId>($"consent/{purpose}/{client.Number}"),
                Scope = ConsentScope.Of(purpose, classes).Value,
                Notice = NoticeVersion.Of("2026-09"),
                Giver = ConsentGiver.Self,
                Evidence = ConsentEvidence.Of(EvidenceKind.Signature, $"paper {client.Number}"),
            }));
    }

    private async ValueTask WishAsync(SeasonClient client)
    {
        var wishes = ClientPreferences.None
            .WithPressure(client.Number % 8 == 1 ? TouchPressure.Light : TouchPressure.Firm)
            .WithMusic(_scene.Words.Say("guqin, quietly", "古琴，轻声"));
        Done(await _scene.House.Clients.ChangePreferencesAsync(Command("wishes", client), ChangeOf(client), wishes));
    }

    private IEnumerable<string> Precautions() =>
        _scene.Salon.Services.SelectMany(service => service.Precautions).Select(one => one.Condition);

    private RecordChange<ClientId> ChangeOf(SeasonClient client) => new(_scene.Ids.Client(client.Phone));

    private Beauty.Application.Commands.CommandContext Command(string step, SeasonClient client) =>
        _scene.Command($"{step}/{client.Number}");

    /// <summary>What cannot be written down is a mistake of the program, and says which rule it broke.</summary>
    private static void Done<T>(Result<T> answer)
        where T : notnull => _ = answer.Value;
}
