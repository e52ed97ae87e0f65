using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Application.Clients;

/// <content>Health and preferences (D03, D04).</content>
public sealed partial class ClientDesk
{
    /// <summary>Notes an allergy.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="note">To what, how strong, since when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>,
    /// then those of <see cref="ClientDossier.RecordAllergy"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> RecordAllergyAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        AllergyNote note,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        return ChangeAsync(
            context,
            "clients.record-allergy",
            Asked(context, change, Lines(note)),
            dossier => dossier.RecordAllergy(note, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Ends an allergy, which stays as history; one not in force changes nothing.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="ingredient">To what.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> EndAllergyAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        IngredientCode ingredient,
        CancellationToken cancellationToken = default)
    {
        if (ingredient == default)
        {
            throw new ArgumentException("An ingredient is needed, got default.", nameof(ingredient));
        }

        return ChangeAsync(
            context,
            "clients.end-allergy",
            Asked(context, change, [ingredient.Code]),
            dossier =>
            {
                dossier.EndAllergy(ingredient, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);
    }

    /// <summary>Notes a condition.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="note">Which, from which day, until which.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>,
    /// then those of <see cref="ClientDossier.RecordCondition"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> RecordConditionAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        ConditionNote note,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        return ChangeAsync(
            context,
            "clients.record-condition",
            Asked(context, change, Lines(note)),
            dossier => dossier.RecordCondition(note, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Ends the latest period of a condition, which stays as history.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="ended">Which, and since when.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>,
    /// then those of <see cref="ClientDossier.EndCondition"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> EndConditionAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        EndedCondition ended,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ended);
        if (ended.Condition == default)
        {
            throw new ArgumentException("A condition is needed, got default.", nameof(ended));
        }

        return ChangeAsync(
            context,
            "clients.end-condition",
            Asked(context, change, [ended.Condition.Code, Iso(ended.Until)]),
            dossier => dossier.EndCondition(ended.Condition, ended.Until, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Replaces what a client likes during a treatment.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="preferences">All of it.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> ChangePreferencesAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        ClientPreferences preferences,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        return ChangeAsync(
            context,
            "clients.change-preferences",
            Asked(context, change, Lines(preferences)),
            dossier =>
            {
                dossier.ChangePreferences(preferences, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);
    }

    /// <summary>Replaces how and when a client likes to be reached.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="change">Whose dossier, and which version the caller has seen.</param>
    /// <param name="preference">The preference.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id or a code is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> ChangeContactPreferenceAsync(
        CommandContext context,
        RecordChange<ClientId> change,
        ContactPreference preference,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(preference);
        return ChangeAsync(
            context,
            "clients.change-contact-preference",
            Asked(context, change, Lines(preference)),
            dossier =>
            {
                dossier.ChangeContactPreference(preference, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);
    }

    // Health has no index: the key and the client among the lines make equal illnesses of two clients look unlike.
    private static ClientRequest Asked(
        CommandContext context, RecordChange<ClientId> change, IEnumerable<string?> lines)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(change);
        return new(
            change.Id,
            [
                context.Command.ToString(),
                change.Id.ToString(),
                change.ExpectedVersion?.ToString(CultureInfo.InvariantCulture),
                .. lines,
            ])
        {
            ExpectedVersion = change.ExpectedVersion,
        };
    }

    private static IEnumerable<string?> Lines(AllergyNote note) =>
        [note.Ingredient.Code, note.Severity.ToString(), Iso(note.Since)];

    private static IEnumerable<string?> Lines(ConditionNote note) =>
        [note.Condition.Code, Iso(note.From), Iso(note.Until)];

    private static IEnumerable<string?> Lines(ContactPreference wish) =>
        [wish.Channel.ToString(), Iso(wish.From), Iso(wish.Until)];

    private static IEnumerable<string?> Lines(ClientPreferences wishes) =>
    [
        wishes.Environment,
        wishes.Music,
        wishes.Pressure.ToString(),
        wishes.Note,
        .. Lines(wishes.WantedStaff),
        .. Lines(wishes.UnwantedStaff),
        .. Lines(wishes.Brands),
        .. Lines(wishes.LikedIngredients),
        .. Lines(wishes.RefusedIngredients),
    ];

    // Counted, so that an entry cannot slip from one list into the next.
    private static IEnumerable<string?> Lines<T>(IReadOnlyCollection<T> entries) =>
    [
        entries.Count.ToString(CultureInfo.InvariantCulture),
        .. entries.Select(one => one?.ToString()),
    ];

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string? Iso(LocalTime? time) =>
        time is { } hour ? LocalTimePattern.ExtendedIso.Format(hour) : null;
}
