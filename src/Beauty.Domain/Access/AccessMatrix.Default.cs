using System.Collections.Immutable;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Access;

/// <content>The default matrix.</content>
public sealed partial class AccessMatrix
{
    /// <summary>The matrix that holds unless the salon has its own.</summary>
    /// <remarks>
    /// <para>
    /// Health: who may see no detail may still see whether there is a contraindication. Finance: a therapist sees what
    /// is left of the service at hand, the front desk the balances, manager, finance and auditor all. Nobody sees
    /// templates of faces.
    /// </para>
    /// <para>
    /// The classes that the source leaves open are kept close: who a client is, is clear to whom they come to, to front
    /// desk and manager, masked to those who settle and check, and shown to marketing by consent only. Appointments and
    /// consents (business) are clear to therapist, front desk and manager.
    /// </para>
    /// </remarks>
    public static AccessMatrix Default { get; } = Nothing
        .Give(Role.Therapist, DataClass.Business, Clear(AccessGround.Contract))
        .Give(
            Role.Therapist,
            DataClass.Identity,
            Clear(AccessGround.Contract, AccessNeeds.OwnAppointment),
            Masked(AccessGround.Contract))
        .Give(Role.Therapist, DataClass.Contact, Masked(AccessGround.Contract))
        .Give(Role.Therapist, DataClass.SkinStatus, Clear(AccessGround.Contract, AccessNeeds.OwnAppointment))
        .Give(
            Role.Therapist,
            DataClass.Health,
            AccessRule.OnConsentTo(DataPurpose.Treatment, Disclosure.Clear, AccessNeeds.OwnAppointment),
            Flags(AccessGround.Contract, AccessNeeds.OwnAppointment))
        .Give(Role.Therapist, DataClass.Finance, Flags(AccessGround.Contract, AccessNeeds.OwnAppointment))
        .Give(
            Role.Therapist,
            DataClass.Image,
            AccessRule.OnConsentTo(DataPurpose.Treatment, Disclosure.Clear, AccessNeeds.OwnClient))
        .Give(Role.Reception, DataClass.Business, Clear(AccessGround.Contract))
        .Give(Role.Reception, DataClass.Identity, Clear(AccessGround.Contract))
        .Give(Role.Reception, DataClass.Contact, Clear(AccessGround.Contract))
        .Give(Role.Reception, DataClass.SkinStatus, Flags(AccessGround.Contract))
        .Give(Role.Reception, DataClass.Health, Flags(AccessGround.Contract))
        .Give(Role.Reception, DataClass.Finance, Masked(AccessGround.Contract))
        .Give(Role.Manager, DataClass.Business, Clear(AccessGround.Operations))
        .Give(Role.Manager, DataClass.Identity, Clear(AccessGround.Operations))
        .Give(Role.Manager, DataClass.Contact, Clear(AccessGround.Operations))
        .Give(Role.Manager, DataClass.SkinStatus, Clear(AccessGround.Operations))
        .Give(
            Role.Manager,
            DataClass.Health,
            Clear(AccessGround.Operations, AccessNeeds.Reason),
            Flags(AccessGround.Operations))
        .Give(Role.Manager, DataClass.Finance, Clear(AccessGround.Operations))
        .Give(Role.Manager, DataClass.Marketing, Clear(AccessGround.Operations))
        .Give(Role.Manager, DataClass.Image, AccessRule.OnConsentTo(DataPurpose.Treatment, Disclosure.Clear))
        .Give(Role.Marketing, DataClass.Identity, AccessRule.OnConsentTo(DataPurpose.Marketing, Disclosure.Clear))
        .Give(Role.Marketing, DataClass.Contact, AccessRule.OnConsentTo(DataPurpose.Marketing, Disclosure.Clear))
        .Give(Role.Marketing, DataClass.Marketing, Clear(AccessGround.Operations))
        .Give(Role.Marketing, DataClass.Image, AccessRule.OnConsentTo(DataPurpose.Publishing, Disclosure.Clear))
        .Give(Role.Finance, DataClass.Identity, Masked(AccessGround.LegalDuty))
        .Give(Role.Finance, DataClass.Finance, Clear(AccessGround.LegalDuty))
        .Give(Role.Auditor, DataClass.Identity, Masked(AccessGround.LegalDuty))
        .Give(Role.Auditor, DataClass.Contact, Masked(AccessGround.LegalDuty))
        .Give(Role.Auditor, DataClass.Finance, Clear(AccessGround.LegalDuty))
        .Give(Role.Auditor, DataClass.Marketing, Masked(AccessGround.LegalDuty));

    private static AccessRule Clear(AccessGround ground, AccessNeeds needs = AccessNeeds.None) =>
        AccessRule.On(ground, Disclosure.Clear, needs);

    private static AccessRule Masked(AccessGround ground) => AccessRule.On(ground, Disclosure.Masked);

    private static AccessRule Flags(AccessGround ground, AccessNeeds needs = AccessNeeds.None) =>
        AccessRule.On(ground, Disclosure.FlagsOnly, needs);

    private AccessMatrix Give(Role role, DataClass dataClass, params ImmutableList<AccessRule> rules) =>
        With(role, dataClass, rules);
}
