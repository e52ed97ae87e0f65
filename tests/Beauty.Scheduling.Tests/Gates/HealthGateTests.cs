using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Gates;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Scheduling.Tests.Gates;

/// <summary>A client's health against a service's precautions (D03, S21).</summary>
public sealed class HealthGateTests
{
    private static readonly LocalDate Day = new(2027, 3, 1);
    private static readonly ActorId Actor = An.Id<ActorId>(1);
    private static readonly IngredientCode Acid = IngredientCode.Of("tweety-acid");
    private static readonly ConditionCode Pregnancy = ConditionCode.Of("tweety-pregnancy");

    /// <summary>A condition: which of three, its first day and its length; negative while it lasts.</summary>
    public sealed record Noted(int Code, int From, int Length);

    /// <summary>A rule: which condition, which effect, for how many days after.</summary>
    public sealed record Rule(int Code, int Effect, int DaysAfter);

    public static Arbitrary<Noted> Notes() => Arb.From(
        from code in Gen.Choose(0, 2)
        from start in Gen.Choose(-20, 20)
        from length in Gen.Choose(-1, 10)
        select new Noted(code, start, length));

    public static Arbitrary<Rule> Rules() => Arb.From(
        from code in Gen.Choose(0, 2)
        from effect in Gen.Choose(1, 3)
        from days in Gen.Choose(0, 10)
        select new Rule(code, effect, days));

    [Fact]
    public void What_is_found_names_service_number_and_effect_and_hides_its_cause()
    {
        var rule = Precaution.AgainstAllergyTo(PrecautionNumber.Of(3), Acid, PrecautionEffect.Waiver);
        var service = With(rule);

        var finding = Assert.Single(HealthGate.Check(service, Day, Allergic()));

        Assert.Equal(
            (service.Id, PrecautionNumber.Of(3), PrecautionEffect.Waiver),
            (finding.Service, finding.Number, finding.Effect));
        Assert.Equal(rule, finding.Cause.Reveal());
        Assert.Equal(DataClass.Health, finding.Cause.Class);
        Assert.DoesNotContain("tweety", finding.ToString(), StringComparison.Ordinal); // V6
        Assert.DoesNotContain(
            "tweety", System.Text.Json.JsonSerializer.Serialize(finding.Cause), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_nothing_meets_nothing()
    {
        var service = With(
            Precaution.AgainstAllergyTo(PrecautionNumber.Of(1), Acid, PrecautionEffect.Block),
            Precaution.Against(PrecautionNumber.Of(2), Pregnancy, PrecautionEffect.Block));

        Assert.Empty(HealthGate.Check(service, Day, HealthProfile.None));
        Assert.Empty(HealthGate.Check(A.Service, Day, Allergic()));
        Assert.Throws<ArgumentNullException>(() => HealthGate.Check(null!, Day, HealthProfile.None));
        Assert.Throws<ArgumentNullException>(() => HealthGate.Check(service, Day, null!));
    }

    [Property(Arbitrary = [typeof(HealthGateTests)], MaxTest = 1_000)]
    public void Every_rule_that_is_met_is_found_blocks_first_then_waivers_then_warnings(
        Noted[] notes, Rule[] rules, byte day)
    {
        var offset = (day % 60) - 30;
        var known = new List<Noted>();
        var dossier = Dossier();
        foreach (var note in notes)
        {
            if (dossier.RecordCondition(ToNote(note), Actor, An.Epoch).IsAccepted)
            {
                known.Add(note);
            }
        }

        var taken = rules.Take(Service.MaxPrecautions).ToList();
        var service = With([.. taken.Select((rule, index) => Precaution
            .Against(PrecautionNumber.Of(index + 1), CodeOf(rule.Code), (PrecautionEffect)rule.Effect)
            .ForDaysAfter(rule.DaysAfter))]);

        var found = HealthGate.Check(service, Day.PlusDays(offset), dossier.Health.Reveal());

        var expected = taken.Index()
            .Where(one => known.Exists(note => IsMet(note, one.Item, offset)))
            .OrderBy(one => one.Item.Effect switch { 3 => 0, 2 => 1, _ => 2 })
            .ThenBy(one => one.Index)
            .Select(one => one.Index + 1);
        Assert.Equal(expected, found.Select(one => one.Number.Value));
    }

    private static bool IsMet(Noted note, Rule rule, int day) =>
        note.Code == rule.Code && note.Length != 0 && note.From <= day
        && (note.Length < 0 || day - (note.From + note.Length) < rule.DaysAfter);

    private static ConditionNote ToNote(Noted note) => ConditionNote.Of(CodeOf(note.Code), Day.PlusDays(note.From))
        .WithUntil(note.Length < 0 ? null : Day.PlusDays(note.From + note.Length));

    private static ConditionCode CodeOf(int code) => ConditionCode.Of($"condition-{code}");

    private static Service With(params Precaution[] precautions) =>
        Service.Introduce(A.NewService with { Precautions = [.. precautions] }, A.Monday);

    private static HealthProfile Allergic() =>
        Dossier().RecordAllergy(AllergyNote.To(Acid), Actor, An.Epoch).Value.Health.Reveal();

    private static ClientDossier Dossier() => ClientDossier
        .Register(An.Id<ClientId>(1), ClientRegistration.Of(PersonName.Of("Mei")), Actor, An.Epoch).Value;
}
