using Beauty.Domain.Access;
using Beauty.Domain.Consents;
using Beauty.Domain.Privacy;
using Beauty.Domain.Tests.Consents;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Access;

/// <summary>D12: field access by role, as the default matrix has it; V2 and V8.</summary>
public sealed class AccessMatrixTests
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private static readonly DataClass[] Classes = Enum.GetValues<DataClass>();

    // Clear, Masked, Flags only, or - for withheld; in the order of the roles:
    // therapist on the day, therapist at other times, reception, manager, marketing, finance, auditor.
    [Theory]
    [InlineData(DataClass.Business, "CCCC---")]
    [InlineData(DataClass.Contact, "MMCC--M")]
    [InlineData(DataClass.Identity, "CMCC-MM")]
    [InlineData(DataClass.Marketing, "---CC-M")]
    [InlineData(DataClass.Finance, "F-MC-CC")]
    [InlineData(DataClass.SkinStatus, "C-FC---")]
    [InlineData(DataClass.Health, "F-FF---")]
    [InlineData(DataClass.Image, "-------")]
    [InlineData(DataClass.Biometric, "-------")]
    public void Without_consent_and_reason_each_role_sees_what_the_default_matrix_says(
        DataClass dataClass, string expected)
    {
        var other = Of(DataPurpose.Treatment);
        var columns = Roles.Select(role => (Role: role, When: Own(DataPurpose.Treatment))).ToList();
        columns.Insert(1, (Role.Therapist, other));

        var seen = string.Concat(
            columns.Select(one => Letter(AccessMatrix.Default.Decide([one.Role], dataClass, one.When))));

        Assert.Equal(expected, seen);
    }

    [Fact]
    public void Health_detail_needs_the_purpose_and_the_consent_or_a_reason()
    {
        var own = Own(DataPurpose.Treatment);
        var book = Book(AConsent.Given());

        Assert.Equal(Disclosure.Clear, See(Role.Therapist, DataClass.Health, own.With(book)));
        Assert.Equal(Disclosure.FlagsOnly, See(Role.Therapist, DataClass.Health, own));
        Assert.Equal(
            Disclosure.FlagsOnly, See(Role.Therapist, DataClass.Health, Own(DataPurpose.Marketing).With(book)));
        Assert.Equal(Disclosure.Withheld, See(Role.Therapist, DataClass.Health, Of(DataPurpose.Treatment).With(book)));
        Assert.Equal(
            Disclosure.FlagsOnly,
            See(Role.Therapist, DataClass.Health, own.With(Book(AConsent.Given().Withdrawn(0)))));
        Assert.Equal(
            Disclosure.Clear,
            See(Role.Manager, DataClass.Health, Of(DataPurpose.Management).With(AccessNeeds.Reason)));
    }

    [Fact]
    public void Marketing_sees_contact_and_photos_by_the_consent_to_it_only()
    {
        var offers = Book(AConsent.Given(1, AConsent.ToOffers));
        var photos = Book(AConsent.Given(1, ConsentScope.Of(DataPurpose.Publishing, DataClass.Image).Value));

        Assert.Equal(Disclosure.Clear, See(Role.Marketing, DataClass.Contact, Of(DataPurpose.Marketing).With(offers)));
        Assert.Equal(
            Disclosure.Withheld, See(Role.Marketing, DataClass.Contact, Of(DataPurpose.Treatment).With(offers)));
        Assert.Equal(
            Disclosure.Withheld, See(Role.Marketing, DataClass.Contact, Of(DataPurpose.Marketing).With(photos)));
        Assert.Equal(Disclosure.Clear, See(Role.Marketing, DataClass.Image, Of(DataPurpose.Publishing).With(photos)));
    }

    [Fact]
    public void Photos_are_for_those_who_treat_the_client_by_consent()
    {
        var book = Book(AConsent.Given(1, ConsentScope.Of(DataPurpose.Treatment, DataClass.Image).Value));
        var circumstances = Of(DataPurpose.Treatment).With(book);

        Assert.Equal(
            Disclosure.Clear, See(Role.Therapist, DataClass.Image, circumstances.With(AccessNeeds.OwnClient)));
        Assert.Equal(Disclosure.Withheld, See(Role.Therapist, DataClass.Image, circumstances));
        Assert.Equal(Disclosure.Clear, See(Role.Manager, DataClass.Image, circumstances));
    }

    [Fact]
    public void V2_A_decision_names_its_ground_and_its_consent()
    {
        var consent = AConsent.Given();

        var decision = AccessMatrix.Default.Decide(
            [Role.Therapist], DataClass.Health, Own(DataPurpose.Treatment).With(Book(consent)));

        Assert.Equal((AccessGround.Consent, consent.Id), (decision.Ground!.Value, decision.Consent!.Value));
        Assert.True(decision.Shows(Disclosure.Masked));
    }

    [Property]
    public void V2_Nothing_is_shown_without_a_ground_and_by_consent_only_while_it_lives(
        byte roles, byte dataClass, byte purpose, byte holding, bool withdrawn)
    {
        var consent = withdrawn ? AConsent.Given().Withdrawn(0) : AConsent.Given();
        var circumstances = Random(purpose, holding, Book(consent));

        var decision = AccessMatrix.Default.Decide(RolesOf(roles), ClassOf(dataClass), circumstances);

        Assert.Equal(decision.Disclosure != Disclosure.Withheld, decision.Ground is not null);
        Assert.Equal(decision.Ground is AccessGround.Consent, decision.Consent is not null);
        Assert.False(withdrawn && decision.Consent is not null);
    }

    [Property]
    public void V8_Removing_a_role_never_reveals_more(
        byte roles, byte removed, byte dataClass, byte purpose, byte holding)
    {
        var circumstances = Random(purpose, holding, Book(AConsent.Given()));
        var (all, one) = (RolesOf(roles), (Role)(removed % Roles.Length));

        var more = AccessMatrix.Default.Decide(all, ClassOf(dataClass), circumstances);
        var less = AccessMatrix.Default.Decide(all.Where(role => role != one), ClassOf(dataClass), circumstances);

        Assert.True(less.Disclosure <= more.Disclosure);
    }

    [Property]
    public void Narrowing_never_reveals_more_and_is_no_widening(
        byte role, byte dataClass, byte most, byte purpose, byte holding)
    {
        var circumstances = Random(purpose, holding, Book(AConsent.Given()));
        var (who, what) = ((Role)(role % Roles.Length), ClassOf(dataClass));
        var limit = (Disclosure)(most % 4);

        var capped = AccessMatrix.Default.Narrow(who, what, limit);
        var bound = AccessMatrix.Default.Narrow(who, what, AccessNeeds.Reason);

        var before = AccessMatrix.Default.Decide([who], what, circumstances).Disclosure;
        Assert.True(capped.Decide([who], what, circumstances).Disclosure <= Min(before, limit));
        Assert.True(bound.Decide([who], what, circumstances).Disclosure <= before);
        Assert.Empty(capped.Widenings);
        Assert.Empty(bound.Widenings);
    }

    [Fact]
    public void Widening_shows_more_and_is_listed()
    {
        var rule = AccessRule.On(AccessGround.Operations, Disclosure.Clear);

        var wider = AccessMatrix.Default.Widen(Role.Reception, DataClass.SkinStatus, rule);

        Assert.Equal(
            Disclosure.Clear,
            wider.Decide([Role.Reception], DataClass.SkinStatus, Of(DataPurpose.Reception)).Disclosure);
        var listed = Assert.Single(wider.Narrow(Role.Finance, DataClass.Finance, Disclosure.Masked).Widenings);
        Assert.Equal((Role.Reception, DataClass.SkinStatus, rule), (listed.Role, listed.DataClass, listed.Rule));
        Assert.Empty(AccessMatrix.Default.Widenings);
    }

    [Fact]
    public void An_empty_matrix_and_no_roles_show_nothing()
    {
        var all = Own(DataPurpose.Treatment).With(AccessNeeds.Reason).With(Book(AConsent.Given()));

        Assert.All(Classes, one => Assert.Equal(
            Disclosure.Withheld, AccessMatrix.Nothing.Decide(Roles, one, all).Disclosure));
        Assert.All(Classes, one => Assert.Equal(
            Disclosure.Withheld, AccessMatrix.Default.Decide([], one, all).Disclosure));
    }

    [Fact]
    public void A_condition_that_does_not_hold_changes_nothing() => Assert.Equal(
        AccessNeeds.OwnClient,
        Of(DataPurpose.Audit).With(AccessNeeds.OwnClient).With(AccessNeeds.Reason, holds: false).Holding);

    [Fact]
    public void Rules_are_values()
    {
        ValueContract.Of(
            () => AccessRule.On(AccessGround.Contract, Disclosure.Clear),
            AccessRule.On(AccessGround.Contract, Disclosure.Clear, AccessNeeds.Reason));
        ValueContract.Of(
            () => AccessRule.OnConsentTo(DataPurpose.Treatment, Disclosure.Clear),
            AccessRule.OnConsentTo(DataPurpose.Marketing, Disclosure.Clear));
    }

    [Fact]
    public void What_is_none_of_the_named_is_a_wrong_argument()
    {
        var circumstances = Of(DataPurpose.Treatment);
        Action[] wrongs =
        [
            () => AccessRule.On((AccessGround)9, Disclosure.Clear),
            () => AccessRule.On(AccessGround.Consent, Disclosure.Clear),
            () => AccessRule.On(AccessGround.Contract, Disclosure.Withheld),
            () => AccessRule.On(AccessGround.Contract, (Disclosure)9),
            () => AccessRule.On(AccessGround.Contract, Disclosure.Clear, (AccessNeeds)8),
            () => AccessRule.OnConsentTo((DataPurpose)99, Disclosure.Clear),
            () => AccessCircumstances.Of((DataPurpose)99, AConsent.Start),
            () => circumstances.With(null!),
            () => AccessMatrix.Default.Narrow((Role)9, DataClass.Contact, Disclosure.Masked),
            () => AccessMatrix.Default.Narrow(Role.Finance, (DataClass)99, Disclosure.Masked),
            () => AccessMatrix.Default.Narrow(Role.Finance, DataClass.Contact, (Disclosure)9),
            () => AccessMatrix.Default.Narrow(Role.Finance, DataClass.Finance, (AccessNeeds)8),
            () => AccessMatrix.Default.Widen(Role.Finance, DataClass.Contact, null!),
            () => AccessMatrix.Default.Decide(null!, DataClass.Contact, circumstances),
            () => AccessMatrix.Default.Decide([], DataClass.Contact, null!),
        ];

        Assert.All(wrongs, wrong => Assert.ThrowsAny<ArgumentException>(wrong));
    }

    private static Disclosure See(Role role, DataClass dataClass, AccessCircumstances circumstances) =>
        AccessMatrix.Default.Decide([role], dataClass, circumstances).Disclosure;

    private static AccessCircumstances Of(DataPurpose purpose) => AccessCircumstances.Of(purpose, AConsent.After(1));

    private static AccessCircumstances Own(DataPurpose purpose) =>
        Of(purpose).With(AccessNeeds.OwnAppointment).With(AccessNeeds.OwnClient);

    private static AccessCircumstances Random(byte purpose, byte holding, ConsentBook book) =>
        Of((DataPurpose)(purpose % 8)).With((AccessNeeds)(holding & 7)).With(book);

    private static ConsentBook Book(Consent consent) => ConsentBook.Of(AConsent.Grown, [consent]);

    private static List<Role> RolesOf(byte bits) => [.. Roles.Where((_, n) => ((bits >> n) & 1) == 1)];

    private static DataClass ClassOf(byte number) => Classes[number % Classes.Length];

    private static Disclosure Min(Disclosure left, Disclosure right) => left < right ? left : right;

    private static char Letter(AccessDecision decision) =>
        decision.Disclosure is Disclosure.Withheld ? '-' : decision.Disclosure.ToString()[0];
}
