using System.Collections.Immutable;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <content>Allergies and conditions (健康档案): ended, never deleted.</content>
public sealed partial class ClientDossier
{
    /// <summary>The most facts of health in a dossier, history included.</summary>
    public const int MaximumHealthFacts = 500;

    private HealthProfile _health = HealthProfile.None;

    /// <summary>What the salon knows of the client's health.</summary>
    public Classified<HealthProfile> Health => Classified.Of(_health, DataClass.Health);

    /// <summary>Notes an allergy; the same changes nothing, another note on the ingredient takes its place.</summary>
    /// <param name="note">To what, how strong, since when.</param>
    /// <param name="by">Who notes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The dossier, or the refusal <c>health.too-many-facts</c>.</returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public Result<ClientDossier> RecordAllergy(AllergyNote note, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(note);
        EntityId.ThrowIfDefault(by);
        if (_health.Allergies.Exists(one => one.IsInForce && one.Note == note))
        {
            return this;
        }

        if (TooManyFacts() is { } refusal)
        {
            return refusal;
        }

        // The note in force before stays, ended, so that nobody loses what the salon once believed.
        return Became(
            new(EndedAllergies(note.Ingredient, by, now).Add(new(note, by, now)), _health.Conditions), by, now);
    }

    /// <summary>Ends the allergy to an ingredient, which stays as history; one not in force changes nothing.</summary>
    /// <param name="ingredient">The ingredient.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">The code or the actor is <c>default</c>.</exception>
    public void EndAllergy(IngredientCode ingredient, ActorId by, Instant now)
    {
        TextCode.Given(ingredient);
        EntityId.ThrowIfDefault(by);
        if (_health.IsAllergicTo(ingredient))
        {
            Became(new(EndedAllergies(ingredient, by, now), _health.Conditions), by, now);
        }
    }

    /// <summary>Notes a condition; the same changes nothing.</summary>
    /// <param name="note">Which, from which day, until which.</param>
    /// <param name="by">Who notes it.</param>
    /// <param name="now">When.</param>
    /// <returns>
    /// The dossier, or the first refusal of: <c>health.condition-overlaps</c>, <c>health.too-many-facts</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    public Result<ClientDossier> RecordCondition(ConditionNote note, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(note);
        EntityId.ThrowIfDefault(by);
        if (_health.Conditions.Exists(one => one.Note == note))
        {
            return this;
        }

        if (_health.Conditions.Exists(one => one.Note.Overlaps(note)))
        {
            return new ConditionOverlaps(Id);
        }

        return TooManyFacts() is { } refusal
            ? refusal
            : Became(new(_health.Allergies, _health.Conditions.Add(new(note, by, now))), by, now);
    }

    /// <summary>Ends the latest period of a condition, or gives it another end; the same end changes nothing.</summary>
    /// <remarks>A condition that the dossier does not have is not ended, either.</remarks>
    /// <param name="condition">Which.</param>
    /// <param name="until">The first day without it; its own first day strikes one that never was.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="now">When.</param>
    /// <returns>The dossier, or the refusal <c>health.condition-ends-too-soon</c>.</returns>
    /// <exception cref="ArgumentException">The code or the actor is <c>default</c>.</exception>
    public Result<ClientDossier> EndCondition(ConditionCode condition, LocalDate until, ActorId by, Instant now)
    {
        TextCode.Given(condition);
        EntityId.ThrowIfDefault(by);
        var latest = _health.Conditions
            .Where(one => one.Note.Condition == condition && !one.Note.IsStruck)
            .MaxBy(one => one.Note.From);
        if (latest is null || latest.Note.Until == until)
        {
            return this;
        }

        return until < latest.Note.From
            ? new ConditionEndsTooSoon(Id)
            : Became(
                new(_health.Allergies, _health.Conditions.Replace(latest, latest.Ended(until, by, now))), by, now);
    }

    private ImmutableList<Allergy> EndedAllergies(
        IngredientCode ingredient, ActorId by, Instant now) =>
        _health.Allergies.ConvertAll(one =>
            one.IsInForce && one.Note.Ingredient == ingredient
                ? one.Ended(by, Instant.Max(now, one.NotedAt))
                : one);

    private TooManyHealthFacts? TooManyFacts() =>
        _health.Allergies.Count + _health.Conditions.Count >= MaximumHealthFacts ? new(MaximumHealthFacts) : null;

    private ClientDossier Became(HealthProfile health, ActorId by, Instant now)
    {
        _health = health;
        Happen(new ClientHealthChanged(Id, NextVersion, now, by));
        return this;
    }
}
