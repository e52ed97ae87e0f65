using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Health;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>Allergies and conditions are ended, never deleted (D03).</summary>
public sealed class HealthTests
{
    private static readonly IngredientCode Acid = IngredientCode.Of("salicylic-acid");
    private static readonly ConditionCode Pregnancy = ConditionCode.Of("pregnancy");
    private static readonly LocalDate First = new(2026, 3, 1);
    private static readonly AllergyNote Note = AllergyNote.To(Acid).WithSince(new LocalDate(2020, 1, 1));
    private static readonly Instant Later = ADossier.After(5);

    [Fact]
    public void D03_An_allergy_says_to_what_since_when_and_who_noted_it()
    {
        var dossier = ADossier.Registered();

        var result = dossier.RecordAllergy(Note, ADossier.Manager, Later);

        Assert.Same(dossier, result.Value);
        Assert.Equal(DataClass.Health, dossier.Health.Class);
        var allergy = Assert.Single(Of(dossier).Allergies);
        Assert.Equal((Note, ADossier.Manager, Later), (allergy.Note, allergy.NotedBy, allergy.NotedAt));
        Assert.True(allergy.IsInForce);
        Assert.True(Of(dossier).IsAllergicTo(Acid));
        Assert.False(Of(dossier).IsAllergicTo(IngredientCode.Of("fragrance")));
        Assert.Equal(new ClientHealthChanged(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void The_same_allergy_changes_nothing_and_is_not_told()
    {
        var dossier = Allergic();

        Assert.True(dossier.RecordAllergy(Note, ADossier.Reception, Later).IsAccepted);

        Assert.Equal((2, 1), (dossier.Version, Of(dossier).Allergies.Count));
    }

    [Fact]
    public void Another_note_on_the_ingredient_takes_its_place_and_the_old_one_stays_as_history()
    {
        var dossier = Allergic();

        dossier.RecordAllergy(Note.WithSeverity(AllergySeverity.Severe), ADossier.Reception, Later);

        Assert.Equal([false, true], Of(dossier).Allergies.Select(one => one.IsInForce));
        Assert.Equal((ADossier.Reception, Later), (Of(dossier).Allergies[0].EndedBy, Of(dossier).Allergies[0].EndedAt));
        Assert.Equal(AllergySeverity.Severe, Of(dossier).Allergies[1].Note.Severity);
    }

    [Fact]
    public void An_ended_allergy_stays_and_no_longer_counts()
    {
        var dossier = Allergic();

        dossier.EndAllergy(Acid, ADossier.Reception, Later);
        dossier.EndAllergy(Acid, ADossier.Manager, ADossier.After(9));

        var allergy = Assert.Single(Of(dossier).Allergies);
        Assert.Equal((ADossier.Reception, Later), (allergy.EndedBy, allergy.EndedAt));
        Assert.False(Of(dossier).IsAllergicTo(Acid));
        Assert.Equal(3, dossier.Version);
    }

    [Fact]
    public void A_till_whose_clock_is_behind_ends_an_allergy_at_the_time_it_was_noted()
    {
        var dossier = ADossier.Registered();
        dossier.RecordAllergy(Note, ADossier.Manager, Later);

        dossier.EndAllergy(Acid, ADossier.Reception, ADossier.After(4));

        Assert.Equal(Later, Assert.Single(Of(dossier).Allergies).EndedAt);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_condition_holds_from_its_first_day_until_its_end_exclusive(int day, bool holds)
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(10)));

        Assert.Equal(holds, Of(dossier).Has(Pregnancy, First.PlusDays(day)));
        Assert.False(Of(dossier).Has(ConditionCode.Of("other"), First.PlusDays(day)));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void A_condition_may_count_for_days_after_its_end(int day, bool holds)
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(10)));

        Assert.Equal(holds, Of(dossier).Has(Pregnancy, First.PlusDays(day), daysAfter: 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(dossier).Has(Pregnancy, First, daysAfter: -1));
    }

    [Fact]
    public void A_condition_that_lasts_counts_until_somebody_ends_it()
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First));
        Assert.True(Of(dossier).Has(Pregnancy, new LocalDate(9999, 12, 31), daysAfter: 3_650));

        var ended = dossier.EndCondition(Pregnancy, First.PlusDays(3), ADossier.Reception, Later);

        Assert.True(ended.IsAccepted);
        Assert.False(Of(dossier).Has(Pregnancy, First.PlusDays(3)));
        var condition = Assert.Single(Of(dossier).Conditions);
        Assert.Equal((ADossier.Reception, Later), (condition.EndedBy, condition.EndedAt));
        Assert.Equal((ADossier.Manager, ADossier.Start), (condition.NotedBy, condition.NotedAt));
        Assert.Equal(3, dossier.Version);
    }

    [Fact]
    public void An_end_that_was_expected_can_be_put_right()
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(200)));

        dossier.EndCondition(Pregnancy, First.PlusDays(190), ADossier.Manager, Later);

        Assert.False(Of(dossier).Has(Pregnancy, First.PlusDays(190)));
        Assert.True(Of(dossier).Has(Pregnancy, First.PlusDays(189)));
    }

    [Fact]
    public void A_condition_that_never_was_is_struck_on_its_first_day_and_may_be_noted_anew()
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First));

        dossier.EndCondition(Pregnancy, First, ADossier.Manager, Later);

        Assert.True(Of(dossier).Conditions[0].Note.IsStruck);
        Assert.False(Of(dossier).Has(Pregnancy, First, daysAfter: 30));
        Assert.True(dossier.RecordCondition(ConditionNote.Of(Pregnancy, First), ADossier.Manager, Later).IsAccepted);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_condition_ends_no_earlier_than_it_begins(int day, bool fits)
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First));

        var result = dossier.EndCondition(Pregnancy, First.PlusDays(day), ADossier.Manager, Later);

        Assert.Equal(fits ? null : new ConditionEndsTooSoon(ADossier.Id), result.Refusal);
        Assert.Equal(fits ? 3 : 2, dossier.Version);
        Assert.Equal(
            fits, Record.Exception(() => ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(day))) is null);
    }

    [Theory]
    [InlineData(-5, -1, true)]
    [InlineData(-5, 0, true)]
    [InlineData(-5, 1, false)]
    [InlineData(3, 4, false)]
    [InlineData(9, null, false)]
    [InlineData(10, null, true)]
    [InlineData(5, 5, true)]
    public void I8_Two_periods_of_a_condition_do_not_overlap(int from, int? until, bool fits)
    {
        var dossier = With(ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(10)));
        var other = ConditionNote.Of(Pregnancy, First.PlusDays(from))
            .WithUntil(until is { } end ? First.PlusDays(end) : null);

        var result = dossier.RecordCondition(other, ADossier.Manager, Later);

        Assert.Equal(fits ? null : new ConditionOverlaps(ADossier.Id), result.Refusal);
    }

    [Fact]
    public void What_is_so_already_is_not_told()
    {
        var note = ConditionNote.Of(Pregnancy, First).WithUntil(First.PlusDays(10));
        var dossier = With(note);

        Assert.True(dossier.RecordCondition(note, ADossier.Manager, Later).IsAccepted);
        Assert.True(dossier.EndCondition(Pregnancy, First.PlusDays(10), ADossier.Manager, Later).IsAccepted);
        Assert.True(dossier.EndCondition(ConditionCode.Of("other"), First, ADossier.Manager, Later).IsAccepted);

        Assert.Equal(2, dossier.Version);
    }

    [Fact]
    public void I8_A_dossier_keeps_500_facts_history_included()
    {
        var dossier = ADossier.Registered();
        for (var i = 0; i < ClientDossier.MaximumHealthFacts; i++)
        {
            Assert.True(dossier.RecordAllergy(
                Note.WithSince(First.PlusDays(i)), ADossier.Manager, Later).IsAccepted);
        }

        var refusals = new[]
        {
            dossier.RecordAllergy(Note, ADossier.Manager, Later).Refusal,
            dossier.RecordCondition(ConditionNote.Of(Pregnancy, First), ADossier.Manager, Later).Refusal,
        };

        Assert.All(refusals, refusal => Assert.Equal(new TooManyHealthFacts(500), refusal));
        Assert.False(refusals[0]!.WaitingCanHelp);
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        var dossier = ADossier.Registered();
        Action[] uses =
        [
            () => dossier.RecordAllergy(null!, ADossier.Manager, Later),
            () => dossier.RecordAllergy(Note, default, Later),
            () => dossier.EndAllergy(default, ADossier.Manager, Later),
            () => dossier.EndAllergy(Acid, default, Later),
            () => dossier.RecordCondition(null!, ADossier.Manager, Later),
            () => dossier.RecordCondition(ConditionNote.Of(Pregnancy, First), default, Later),
            () => dossier.EndCondition(default, First, ADossier.Manager, Later),
            () => dossier.EndCondition(Pregnancy, First, default, Later),
            () => Note.WithSeverity((AllergySeverity)9),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
    }

    private static HealthProfile Of(ClientDossier dossier) => dossier.Health.Reveal();

    private static ClientDossier Allergic() =>
        ADossier.Registered().RecordAllergy(Note, ADossier.Manager, ADossier.Start).Value;

    private static ClientDossier With(ConditionNote note) =>
        ADossier.Registered().RecordCondition(note, ADossier.Manager, ADossier.Start).Value;
}
