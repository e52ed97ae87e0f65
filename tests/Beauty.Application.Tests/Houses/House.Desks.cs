using System.Collections.Immutable;
using Beauty.Application.Blocks;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Tests.Houses;

/// <summary>
/// The other desks, without cancellation; a command without a context of its own has a key of its own.
/// </summary>
public sealed partial class House
{
    public Task<Result<Salon>> ReadSalonAsync(LocationId location, TenantId? tenant = null) =>
        Salon.ReadAsync(tenant ?? TenantId.Single, location).AsTask();

    public Task<Result<StoredVersion>> OpenLocationAsync(NewLocation location) =>
        OpenLocationAsync(Context(), location);

    public Task<Result<StoredVersion>> OpenLocationAsync(CommandContext context, NewLocation location) =>
        Salon.OpenLocationAsync(context, location).AsTask();

    public Task<Result<StoredVersion>> EmployAsync(NewStaffMember member) => EmployAsync(Context(), member);

    public Task<Result<StoredVersion>> EmployAsync(CommandContext context, NewStaffMember member) =>
        Salon.EmployAsync(context, member).AsTask();

    public Task<Result<StoredVersion>> AddResourceAsync(NewResource resource) => AddResourceAsync(Context(), resource);

    public Task<Result<StoredVersion>> AddResourceAsync(CommandContext context, NewResource resource) =>
        Salon.AddResourceAsync(context, resource).AsTask();

    public Task<Result<StoredVersion>> ChangeRosterAsync(RecordChange<StaffId> change, Roster roster) =>
        Salon.ChangeRosterAsync(Context(), change, roster).AsTask();

    public Task<Result<StoredVersion>> OfferServiceAsync(NewService service) => OfferServiceAsync(Context(), service);

    public Task<Result<StoredVersion>> OfferServiceAsync(CommandContext context, NewService service) =>
        Salon.OfferServiceAsync(context, service).AsTask();

    public Task<Result<StoredVersion>> ChangeHoursAsync(LocationId location, OpeningHours hours) =>
        Salon.ChangeHoursAsync(Context(), new(location), hours).AsTask();

    public Task<Result<StoredVersion>> ChangeRulesAsync(LocationId location, BookingRules rules) =>
        Salon.ChangeRulesAsync(Context(), new(location), rules).AsTask();

    public Task<Result<StoredVersion>> ChangeSkillsAsync(StaffId staff, params string[] skills) =>
        Salon.ChangeSkillsAsync(Context(), new(staff), [.. skills.Select(Skill.Of)]).AsTask();

    public Task<Result<StoredVersion>> DepartAsync(StaffId staff) => DepartAsync(Context(), staff);

    public Task<Result<StoredVersion>> DepartAsync(CommandContext context, StaffId staff) =>
        Salon.DepartAsync(context, new(staff)).AsTask();

    public Task<Result<StoredVersion>> RedesignAsync(ServiceId service, Footprint footprint, string skill = "facial") =>
        Salon.RedesignServiceAsync(Context(), new(service), new(footprint, Skill.Of(skill))).AsTask();

    public Task<Result<StoredVersion>> WithdrawServiceAsync(ServiceId service) =>
        Salon.WithdrawServiceAsync(Context(), new(service)).AsTask();

    public Task<Result<StoredVersion>> RetireResourceAsync(ResourceId resource) =>
        Salon.RetireResourceAsync(Context(), new(resource)).AsTask();

    public Task<Result<StoredVersion>> ReturnAsync(StaffId staff) => Salon.ReturnAsync(Context(), new(staff)).AsTask();

    public Task<Result<StoredVersion>> OfferAgainAsync(ServiceId service) =>
        Salon.OfferServiceAgainAsync(Context(), new(service)).AsTask();

    public Task<Result<StoredVersion>> ReinstateAsync(ResourceId resource) =>
        Salon.ReinstateResourceAsync(Context(), new(resource)).AsTask();

    public Task<Result<RecordedBlock>> RecordAsync(LocationId location, NewTimeBlock block) =>
        RecordAsync(Context(), location, block);

    public Task<Result<RecordedBlock>> RecordAsync(CommandContext context, LocationId location, NewTimeBlock block) =>
        Blocks.RecordAsync(context, location, block).AsTask();

    public Task<Result<RecordedBlock>> WithdrawAsync(BlockId block) => WithdrawAsync(Context(), block);

    public Task<Result<RecordedBlock>> WithdrawAsync(CommandContext context, BlockId block) =>
        Blocks.WithdrawAsync(context, block).AsTask();

    public Task<Result<ClientVersion>> RegisterAsync(
        CommandContext context, ClientId client, ClientRegistration known) =>
        Clients.RegisterAsync(context, client, known).AsTask();

    public Task<Result<ClientVersion>> TagAsync(CommandContext context, ClientId client, WantedTag tag) =>
        Clients.TagAsync(context, client, tag).AsTask();

    public Task<Result<ClientVersion>> UntagAsync(ClientId client, Tag tag) =>
        Clients.UntagAsync(Context(), client, tag).AsTask();

    public Task<Result<ClientVersion>> CorrectNameAsync(CommandContext context, ClientId client, PersonName name) =>
        Clients.CorrectNameAsync(context, client, name).AsTask();

    public Task<Result<ClientVersion>> ChangeContactAsync(
        CommandContext context, ClientId client, ContactDetails contact) =>
        Clients.ChangeContactAsync(context, client, contact).AsTask();

    public Task<Result<ClientVersion>> RecordBirthdayAsync(
        CommandContext context, ClientId client, Birthday? birthday) =>
        Clients.RecordBirthdayAsync(context, client, birthday).AsTask();

    public Task<Result<ClientVersion>> RecordGenderAsync(CommandContext context, ClientId client, Gender? gender) =>
        Clients.RecordGenderAsync(context, client, gender).AsTask();

    public Task<ClientDossier?> FindAsync(ClientId client, TenantId? tenant = null) =>
        Clients.FindAsync(tenant ?? TenantId.Single, client).AsTask();

    public Task<ImmutableArray<ClientDossier>> FindAllAsync(params ClientId[] clients) =>
        Clients.FindAllAsync(TenantId.Single, clients).AsTask();

    public Task<ImmutableArray<ClientId>> FindByPhoneAsync(string phone, TenantId? tenant = null) =>
        Clients.FindByPhoneAsync(tenant ?? TenantId.Single, PhoneNumber.FromE164(phone)).AsTask();

    public Task<ImmutableArray<ClientId>> FindByNameAsync(string name, TenantId? tenant = null) =>
        Clients.FindByNameAsync(tenant ?? TenantId.Single, PersonName.Of(name)).AsTask();
}
