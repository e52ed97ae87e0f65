using System.Collections.Immutable;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <content>Health and preferences, which a blob of before they were kept does not have.</content>
internal static partial class ClientPayloads
{
    internal sealed record Health(ImmutableArray<AllergyEntry> Allergies, ImmutableArray<ConditionEntry> Conditions)
    {
        public static Health From(HealthProfile profile) => new(
            [.. profile.Allergies.Select(AllergyEntry.From)],
            [.. profile.Conditions.Select(ConditionEntry.FromCondition)]);

        public HealthProfile ToProfile() => new(
            [.. Allergies.Select(one => one.ToAllergy())], [.. Conditions.Select(one => one.ToCondition())]);
    }

    internal sealed record AllergyEntry(
        IngredientCode Ingredient,
        AllergySeverity Severity,
        LocalDate? Since,
        ActorId NotedBy,
        Instant NotedAt,
        ActorId? EndedBy,
        Instant? EndedAt)
    {
        public static AllergyEntry From(Allergy one) => new(
            one.Note.Ingredient, one.Note.Severity, one.Note.Since, one.NotedBy, one.NotedAt, one.EndedBy, one.EndedAt);

        public Allergy ToAllergy() =>
            new Allergy(AllergyNote.To(Ingredient).WithSeverity(Severity).WithSince(Since), NotedBy, NotedAt)
                .Ended(EndedBy, EndedAt);
    }

    internal sealed record ConditionEntry(
        ConditionCode Condition,
        LocalDate From,
        LocalDate? Until,
        ActorId NotedBy,
        Instant NotedAt,
        ActorId? EndedBy,
        Instant? EndedAt)
    {
        public static ConditionEntry FromCondition(HealthCondition one) => new(
            one.Note.Condition, one.Note.From, one.Note.Until, one.NotedBy, one.NotedAt, one.EndedBy, one.EndedAt);

        public HealthCondition ToCondition() =>
            new HealthCondition(ConditionNote.Of(Condition, From), NotedBy, NotedAt).Ended(Until, EndedBy, EndedAt);
    }

    internal sealed record Preferences(
        string? Environment,
        string? Music,
        TouchPressure Pressure,
        ImmutableArray<StaffId> WantedStaff,
        ImmutableArray<StaffId> UnwantedStaff,
        ImmutableArray<string> Brands,
        ImmutableArray<IngredientCode> LikedIngredients,
        ImmutableArray<IngredientCode> RefusedIngredients,
        string? Note)
    {
        public static Preferences From(ClientPreferences wishes) => new(
            wishes.Environment,
            wishes.Music,
            wishes.Pressure,
            wishes.WantedStaff,
            wishes.UnwantedStaff,
            wishes.Brands,
            wishes.LikedIngredients,
            wishes.RefusedIngredients,
            wishes.Note);

        public ClientPreferences ToPreferences() => ClientPreferences.None
            .WithEnvironment(Environment)
            .WithMusic(Music)
            .WithPressure(Pressure)
            .WithStaff(WantedStaff, UnwantedStaff)
            .WithBrands(Brands)
            .WithIngredients(LikedIngredients, RefusedIngredients)
            .WithNote(Note);
    }

    internal sealed record ContactWish(ContactChannel Channel, LocalTime? From, LocalTime? Until)
    {
        public static ContactWish? Of(ContactPreference wish) =>
            wish == ContactPreference.None ? null : new(wish.Channel, wish.From, wish.Until);

        public ContactPreference ToPreference()
        {
            var wish = ContactPreference.By(Channel);
            return From is { } from && Until is { } until ? wish.Between(from, until) : wish;
        }
    }
}
