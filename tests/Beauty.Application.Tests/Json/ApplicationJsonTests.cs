using System.Reflection;
using System.Text.Json.Serialization;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Files;
using Beauty.Application.Json;
using Beauty.Application.Loyalty;
using Beauty.Application.Records;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.Waivers;
using Beauty.Domain.Access;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Json;

/// <summary>
/// The stable forms of what the desks ask and answer (decision 7): a change of one is a change of stored data.
/// </summary>
public sealed class ApplicationJsonTests
{
    private static readonly CommandJson Json = new(ApplicationJson.Vocabulary.ToOptions());
    private static readonly TimeRange Hour = TimeRange.From(An.Epoch, Duration.FromHours(1));
    private static readonly AggregateKey Key = new("client", An.Id<ClientId>(1).Value);

    private static readonly object[] Samples =
    [
        Entry(),
        new AddForm(Key, "{}"),
        Form(),
        new BookedVisit(
            An.Id<AppointmentId>(1), 2, AppointmentStatus.Booked, Hour,
            [new BookedLine(An.Id<ServiceId>(1), Hour, An.Id<StaffId>(1), [An.Id<ResourceId>(1)])]),
        new BookingContraindicated(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
        new ChangeForm(Key, 3, "{}"),
        new ChangePlanForm(An.Id<CoursePlanId>(1), 2, null),
        new ClientForm(An.Id<ClientId>(1), "digest"),
        new ClientVersion(An.Id<ClientId>(1), 2),
        new CommandContended(An.Id<CommandId>(1), 10),
        new CommandKeyReused(An.Id<CommandId>(1), "first", "this"),
        new IdTaken(Key, 2),
        new MoveForm(
            An.Id<AppointmentId>(1), An.Epoch, true, BookingChannel.Desk, AppointmentReason.Of("client-asked")),
        new NotFound(Key),
        new OfferPlanForm(
            An.Id<CoursePlanId>(1), CourseCode.Of("FACE"), Houses.House.Terms(An.Id<ServiceId>(1), paid: 2)),
        new PackageForm(An.Id<PackageId>(1), null, new(2026, 5, 4), AppointmentReason.Of("client-asked")),
        new PackageOfAnotherClient(An.Id<PackageId>(1)),
        Standing(),
        new PrecautionForm([]),
        new PrecautionUnknown(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
        new RecordForm(Block(), An.Id<LocationId>(1)),
        new RecordedBlock(An.Id<BlockId>(1), 1, [An.Id<AppointmentId>(1), An.Id<AppointmentId>(2)]),
        new RedeemForm(
            An.Id<PackageId>(1),
            An.Id<ClientId>(1),
            An.Id<ServiceId>(1),
            LedgerCause.Of(Key, 2),
            An.Epoch,
            An.Id<StaffId>(1),
            SessionCount.Of(2),
            null),
        new RedesignForm(FootprintSnapshot.Of(Houses.SmallSalon.InARoom(60)), Skill.Of("facial")),
        new SealedForm(An.Id<ClientId>(1), Key, "digest"),
        new ServiceUnknown(An.Id<ServiceId>(1)),
        new StepForm(An.Id<AppointmentId>(1), AppointmentReason.Of("client-asked")),
        new StoredVersion(Key, 2),
        new VersionChanged(Key, 1, 2),
        new VisitLineNotHeld(
            2, An.Id<ServiceId>(1), An.Id<PackageId>(1), new PackageOfAnotherClient(An.Id<PackageId>(1))),
        new VisitNotDone(An.Id<AppointmentId>(1), AppointmentStatus.Booked),
        new WaiverForm(
            An.Id<WaiverId>(1),
            An.Id<ClientId>(1),
            An.Id<ServiceId>(1),
            PrecautionNumber.Of(2),
            WordingVersion.Of("peel-2026-03"),
            WaiverSigner.Guardian,
            An.Epoch),
        new WaiverNeeded(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
        new WaiverNotInForce(An.Id<WaiverId>(1)),
        new WaiverUnknown(An.Id<WaiverId>(1)),
        new WithdrawForm(An.Id<BlockId>(1)),
        new WithdrawWaiverForm(An.Id<WaiverId>(1), 1),
        .. SaleSamples.All,
    ];

    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["a"] = An.Id<ActorId>(1).ToString(),
        ["cp"] = An.Id<CoursePlanId>(1).ToString(),
        ["pk"] = An.Id<PackageId>(1).ToString(),
        ["co"] = An.Id<ConsentId>(1).ToString(),
        ["a1"] = An.Id<AppointmentId>(1).ToString(),
        ["a2"] = An.Id<AppointmentId>(2).ToString(),
        ["b1"] = An.Id<BlockId>(1).ToString(),
        ["c1"] = An.Id<ClientId>(1).ToString(),
        ["l1"] = An.Id<LocationId>(1).ToString(),
        ["p1"] = An.Id<StaffId>(1).ToString(),
        ["p2"] = An.Id<StaffId>(2).ToString(),
        ["r1"] = An.Id<ResourceId>(1).ToString(),
        ["s1"] = An.Id<ServiceId>(1).ToString(),
        ["hour"] = "2020-01-01T00:00:00Z/2020-01-01T01:00:00Z",
        ["w1"] = An.Id<WaiverId>(1).ToString(),
        ["wait"] = "0:15:00",
    };

    public static TheoryData<string> Forms { get; } = [.. Samples.Select(sample => sample.GetType().Name)];

    [Fact]
    public void Every_form_and_answer_of_the_package_has_a_sample_here() => Assert.Equal(
        CustomAttributeData.GetCustomAttributes(typeof(ApplicationJsonContext))
            .Where(one => one.AttributeType == typeof(JsonSerializableAttribute))
            .Select(one => ((Type)one.ConstructorArguments[0].Value!).Name).Order(StringComparer.Ordinal),
        Samples.Select(sample => sample.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_reads_back_as_it_was_written(string form)
    {
        var sample = Samples.Single(one => one.GetType().Name.Equals(form, StringComparison.Ordinal));

        var text = Write(sample);

        Assert.Equal(text, Write(Read(sample.GetType(), text)));
        if (sample is not (BookForm or RedesignForm or PrecautionForm or AccessEntry
            or LinesForm or MemberPoints or SaleMade or SaleRefunded))
        {
            Assert.Equal(sample, Read(sample.GetType(), text));
        }
    }

    [Fact]
    public void Warnings_and_waivers_stand_in_a_stored_form_only_where_there_are_any()
    {
        var warned = Samples.OfType<BookedVisit>().Single() with
        {
            Warnings = [new(An.Id<ServiceId>(1), PrecautionNumber.Of(2))],
        };
        var step = new StepForm(An.Id<AppointmentId>(1), null, [An.Id<WaiverId>(1)]);

        var text = Json.Write(warned);

        Assert.EndsWith(
            $$""","warnings":[{"service":"{{An.Id<ServiceId>(1)}}","precaution":2}]}""",
            text,
            StringComparison.Ordinal);
        Assert.Equal(warned, Json.Read<BookedVisit>(text));
        Assert.EndsWith($$""","waivers":["{{An.Id<WaiverId>(1)}}"]}""", Json.Write(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        nameof(BookedVisit),
        "{'appointment':'[a1]','version':2,'status':'booked','time':'[hour]','lines':["
            + "{'service':'[s1]','time':'[hour]','staff':'[p1]','resources':['[r1]']}]}")]
    [InlineData(
        nameof(WaiverForm),
        "{'waiver':'[w1]','client':'[c1]','service':'[s1]','precaution':2,'wording':'peel-2026-03',"
            + "'signedBy':'guardian','until':'2020-01-01T00:00:00Z'}")]
    [InlineData(nameof(WithdrawWaiverForm), "{'waiver':'[w1]','expectedVersion':1}")]
    [InlineData(nameof(RecordedBlock), "{'block':'[b1]','version':1,'hit':['[a1]','[a2]']}")]
    [InlineData(nameof(ClientVersion), "{'client':'[c1]','version':2}")]
    [InlineData(nameof(StoredVersion), "{'key':'client/[c1]','version':2}")]
    [InlineData(
        nameof(AccessEntry),
        "{'tenant':'01900000-0000-7000-8000-000000000001','client':'[c1]','actor':'[a]','roles':['therapist'],"
            + "'purpose':'treatment','readAt':'2020-01-01T00:00:00Z','location':'[l1]','reason':'client-asked',"
            + "'classes':[{'dataClass':'health','disclosure':'clear','ground':'consent','consent':'[co]',"
            + "'isWidened':true}]}")]
    [InlineData(nameof(ChangePlanForm), "{'plan':'[cp]','expectedVersion':2}")]
    [InlineData(nameof(PackageForm), "{'package':'[pk]','lastDay':'2026-05-04','reason':'client-asked'}")]
    [InlineData(
        nameof(RedeemForm),
        "{'package':'[pk]','client':'[c1]','service':'[s1]','visit':{'what':'client/[c1]','line':2},"
            + "'at':'2020-01-01T00:00:00Z','therapist':'[p1]','sessions':2}")]
    [InlineData(
        nameof(PackageStanding),
        "{'package':'[pk]','version':3,'state':'active','lastDay':'2026-05-04','sessionsLeft':9,"
            + "'recognised':{'amount':'100.00','currency':'CNY'},'deferred':{'amount':'900.00','currency':'CNY'}}")]
    [InlineData(nameof(StepForm), "{'appointment':'[a1]','reason':'client-asked'}")]
    [InlineData(
        nameof(MoveForm),
        "{'appointment':'[a1]','start':'2020-01-01T00:00:00Z','isClientOverlapConfirmed':true,"
            + "'channel':'desk','reason':'client-asked'}")]
    [InlineData(
        nameof(BookForm),
        "{'appointment':'[a1]','location':'[l1]','client':'[c1]','start':'2020-01-01T00:00:00Z',"
            + "'heldUntil':'2020-01-01T01:00:00Z','visit':{'services':[{'service':'[s1]','isTogether':false,"
            + "'preferred':['[p1]'],'excluded':['[p2]']}],'isInAnyOrder':true,'longestWait':'[wait]',"
            + "'isSamePersonForAll':true},'isClientOverlapConfirmed':true,'channel':'online'}")]
    public void The_stored_form_is_this(string form, string expected) => Assert.Equal(
        Ids.Aggregate(
            expected.Replace('\'', '"'), (text, id) => text.Replace($"[{id.Key}]", id.Value, StringComparison.Ordinal)),
        Write(Samples.Single(one => one.GetType().Name.Equals(form, StringComparison.Ordinal))));

    [Fact]
    public void The_vocabulary_knows_every_refusal_of_the_package() =>
        VocabularyContract.Holds(typeof(ApplicationJson).Assembly, ApplicationJson.Vocabulary);

    [Fact]
    public void Every_refusal_has_a_code_and_a_sentence_in_both_languages() => RefusalTextContract.Holds(
        typeof(ApplicationJson).Assembly, "Beauty.Application.Resources.RefusalTexts");

    [Fact]
    public void A_refusal_reads_back_by_its_code()
    {
        var refusals = Samples.OfType<Refusal>().ToList();

        Assert.Equal(20, refusals.Count);
        Assert.All(refusals, refusal => Assert.Equal(refusal, Json.Read<Refusal>(Json.Write(refusal))));
    }

    private static AccessEntry Entry() => new()
    {
        Tenant = TenantId.Single,
        Client = An.Id<ClientId>(1),
        Actor = An.Id<ActorId>(1),
        Roles = [Role.Therapist],
        Purpose = DataPurpose.Treatment,
        ReadAt = An.Epoch,
        Location = An.Id<LocationId>(1),
        Reason = AppointmentReason.Of("client-asked"),
        Classes = [new(DataClass.Health, Disclosure.Clear, AccessGround.Consent, An.Id<ConsentId>(1), true)],
    };

    private static PackageStanding Standing() => new()
    {
        Package = An.Id<PackageId>(1),
        Version = 3,
        State = PackageState.Active,
        LastDay = new(2026, 5, 4),
        SessionsLeft = 9,
        Recognised = Money.Of(100m, Currency.Cny),
        Deferred = Money.Of(900m, Currency.Cny),
    };

    private static BookForm Form() => new(
        An.Id<AppointmentId>(1),
        An.Id<LocationId>(1),
        An.Id<ClientId>(1),
        An.Epoch,
        An.Epoch + Duration.FromHours(1),
        new VisitForm(
            [new WantedForm(An.Id<ServiceId>(1), false, null, [An.Id<StaffId>(1)], [An.Id<StaffId>(2)])],
            true,
            Duration.FromMinutes(15),
            true),
        true,
        BookingChannel.Online,
        null);

    private static TimeBlockSnapshot Block() => TimeBlock
        .Record(NewTimeBlock.LeaveOf(An.Id<StaffId>(1), An.Id<BlockId>(1), Hour), An.Epoch).ToSnapshot();

    private static string Write(object sample) => sample is Refusal refusal
        ? System.Text.Json.JsonSerializer.Serialize(
            refusal, ApplicationJson.Vocabulary.ToOptions().GetTypeInfo(refusal.GetType()))
        : (string)typeof(CommandJson).GetMethods().Single(
            method => method.Name is nameof(CommandJson.Write) && method.IsGenericMethod)
            .MakeGenericMethod(sample.GetType()).Invoke(Json, [sample])!;

    private static object Read(Type type, string text) => typeof(CommandJson).GetMethod(nameof(CommandJson.Read))!
        .MakeGenericMethod(type).Invoke(Json, [text])!;
}
