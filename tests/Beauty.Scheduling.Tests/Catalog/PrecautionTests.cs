using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Catalog.Events;

namespace Beauty.Scheduling.Tests.Catalog;

/// <summary>What a service looks for in a client's health (D03, S21).</summary>
public sealed class PrecautionTests
{
    private static readonly IngredientCode Acid = IngredientCode.Of("salicylic-acid");
    private static readonly ConditionCode Pregnancy = ConditionCode.Of("pregnancy");
    private static readonly Precaution First = Precaution.AgainstAllergyTo(Number(1), Acid, PrecautionEffect.Block);
    private static readonly Precaution Second = Precaution.Against(Number(2), Pregnancy, PrecautionEffect.Waiver);

    [Fact]
    public void A_precaution_looks_for_one_thing()
    {
        Assert.Equal((Acid, null, 0), (First.Ingredient, First.Condition, First.DaysAfter));
        Assert.Equal((null, Pregnancy, 90), (Second.Ingredient, Second.Condition, Second.ForDaysAfter(90).DaysAfter));
        Assert.Equal((Number(1), PrecautionEffect.Block), (First.Number, First.Effect));
    }

    [Fact]
    public void Wrong_precautions_are_refused()
    {
        Action[] uses =
        [
            () => Precaution.AgainstAllergyTo(default, Acid, PrecautionEffect.Block),
            () => Precaution.AgainstAllergyTo(Number(1), default, PrecautionEffect.Block),
            () => Precaution.Against(default, Pregnancy, PrecautionEffect.Block),
            () => Precaution.Against(Number(1), default, PrecautionEffect.Block),
            () => Precaution.Against(Number(1), Pregnancy, PrecautionEffect.None),
            () => Precaution.Against(Number(1), Pregnancy, (PrecautionEffect)9),
            () => Second.ForDaysAfter(-1),
            () => Second.ForDaysAfter(3_651),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
        Assert.Throws<InvalidOperationException>(() => First.ForDaysAfter(1));
        Assert.Equal(3_650, Second.ForDaysAfter(3_650).DaysAfter);
        Assert.Equal(Second, Second.ForDaysAfter(0));
    }

    [Fact]
    public void Precautions_are_kept_by_number_and_told_once()
    {
        var service = A.Service;

        var result = service.ChangePrecautions([Second, First], A.Later);
        service.ChangePrecautions([First, Second], A.Later);

        Assert.Same(service, result.Value);
        Assert.Equal([First, Second], service.Precautions.AsEnumerable());
        Assert.Equal(Second, service.Find(Number(2)));
        Assert.Null(service.Find(Number(3)));
        Assert.Equal([new ServicePrecautionsChanged(service.Id, 2, A.Later)], service.PendingEvents.Skip(1));
    }

    [Fact]
    public void Effect_and_days_may_change_under_a_number()
    {
        var service = With(First, Second);
        var milder = Precaution.Against(Number(2), Pregnancy, PrecautionEffect.Warn).ForDaysAfter(30);

        Assert.True(service.ChangePrecautions([First, milder], A.Later).IsAccepted);

        Assert.Equal(milder, service.Find(Number(2)));
    }

    [Theory]
    [InlineData(1, false)] // in use for something else
    [InlineData(2, false)] // was in use
    [InlineData(3, true)]
    public void I4_A_number_never_means_another_rule(int number, bool fits)
    {
        var service = With(First, Second);
        service.ChangePrecautions([First], A.Later);
        var other = Precaution.Against(Number(number), ConditionCode.Of("fever"), PrecautionEffect.Block);

        var result = service.ChangePrecautions(number == 1 ? [other] : [First, other], A.Later);

        Assert.Equal(fits ? null : new PrecautionNumberTaken(service.Id, Number(number), 3), result.Refusal);
        Assert.Equal(fits ? 2 : 1, service.Precautions.Length);
    }

    [Fact]
    public void I4_The_numbers_that_were_given_are_remembered_over_the_storage_border()
    {
        var service = With(First, Second);
        service.ChangePrecautions([], A.Later);

        var restored = Service.Restore(StoredForm.Through(service.ToSnapshot()));

        Assert.IsType<PrecautionNumberTaken>(restored.ChangePrecautions([Second], A.Later).Refusal);
        StoredForm.IsKept(service, root => root.ToSnapshot(), Service.Restore);
        StoredForm.IsKept(With(First, Second.ForDaysAfter(7)), root => root.ToSnapshot(), Service.Restore);
    }

    [Fact]
    public void A_snapshot_of_before_there_were_precautions_has_none()
    {
        var text = StoredForm.TextOf(A.Service.ToSnapshot());

        Assert.DoesNotContain("recaution", text, StringComparison.Ordinal);
        Assert.Empty(Service.Restore(StoredForm.Through(A.Service.ToSnapshot())).Precautions);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_service_has_at_most_50_precautions_each_with_its_own_number(int count, bool fits)
    {
        var many = Enumerable.Range(1, count)
            .Select(number => Precaution.Against(Number(number), Pregnancy, PrecautionEffect.Warn));

        Assert.Equal(fits, Record.Exception(() => A.Service.ChangePrecautions(many, A.Later)) is null);
        Assert.Throws<ArgumentException>(() => A.Service.ChangePrecautions([First, First], A.Later));
        Assert.Throws<ArgumentException>(() => A.Service.ChangePrecautions([null!], A.Later));
        Assert.Throws<ArgumentNullException>(() => A.Service.ChangePrecautions(null!, A.Later));
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = With(First, Second).ToSnapshot();
        var (allergy, condition) = (snapshot.Precautions!.Value[0], snapshot.Precautions.Value[1]);
        ServiceSnapshot[] damaged =
        [
            snapshot with { HighestPrecaution = null },
            snapshot with { HighestPrecaution = 1 },
            snapshot with { HighestPrecaution = 1_000 },
            snapshot with { Precautions = [allergy, allergy] },
            snapshot with { Precautions = [allergy with { DaysAfter = 1 }] },
            snapshot with { Precautions = [allergy with { Ingredient = null }] },
            snapshot with { Precautions = [allergy with { Condition = Pregnancy }] },
            snapshot with { Precautions = [condition with { DaysAfter = -1 }] },
            snapshot with { Precautions = [condition with { Effect = PrecautionEffect.None }] },
            snapshot with { Precautions = [condition with { Number = default }] },
        ];

        Assert.All(damaged, one => Assert.Throws<InvariantBrokenException>(() => Service.Restore(one)));
    }

    [Fact]
    public void The_refusal_names_the_next_free_number()
    {
        var refusal = new PrecautionNumberTaken(A.NewService.Id, Number(1), 3);

        Assert.Equal(
            $"Precaution 1 of service {A.NewService.Id} is or was another rule; the next free number is 3.",
            refusal.ToText(CultureInfo.InvariantCulture));
        Assert.False(refusal.WaitingCanHelp);
    }

    private static PrecautionNumber Number(int value) => PrecautionNumber.Of(value);

    private static Service With(params Precaution[] precautions) =>
        Service.Introduce(A.NewService with { Precautions = [.. precautions] }, A.Monday);
}
