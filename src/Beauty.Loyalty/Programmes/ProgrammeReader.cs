using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Redemption;
using NodaTime;
using Rate = Beauty.Loyalty.Earning.BaseRate;

namespace Beauty.Loyalty.Programmes;

/// <summary>Reads a programme from JSON; the first wrong value ends the reading and is told with its path.</summary>
internal static class ProgrammeReader
{
    internal const int Schema = 1;

    private const decimal Millionths = 1_000_000m;

    internal static Result<LoyaltyProgramme> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            return Result.Accept(Programme(new(document.RootElement, "$")));
        }
        catch (ProgrammeFaultException fault)
        {
            return fault.Refusal;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // A repeated member has no place, only a message that names it; half a character in a text, which the
            // parser finds only when the text is read, has none either.
            var value = error is JsonException { LineNumber: { } line } parsed
                ? string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{parsed.BytePositionInLine + 1}")
                : error.Message;
            return new ProgrammeInvalid("$", value, "JSON");
        }
    }

    private static LoyaltyProgramme Programme(ProgrammeNode root)
    {
        _ = root.Number("schema", Schema, Schema);
        var code = root.Text("code");
        if (!ProgrammeCode.IsKebab(code))
        {
            throw root.Fault("code", "a-z 0-9 -, <= 40");
        }

        var version = (int)root.Number("version", 1, int.MaxValue);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(root.Text("zone")) ?? throw root.Fault("zone", "IANA");
        if (!Currency.TryOf(root.Text("currency"), out var currency))
        {
            throw root.Fault("currency", "ISO 4217");
        }

        var basis = Basis(root);
        var programme = new NewProgramme(ProgrammeCode.Of(code), version, Earning(root, zone, currency))
        {
            Basis = basis,
            Expiry = Expiry(root),
            ActivationDays = (int)(root.FindNumber("activationDays", 0, LoyaltyProgramme.MostDays) ?? 0),
            LotOrder = root.Choice("lotOrder", ProgrammeWords.LotOrders),
            Conversion = root.FindObject("redemption") is { } node ? Conversion(node, currency) : null,
            ClawbackFloor = root.Choice("clawbackFloor", ProgrammeWords.Floors),
            GraceDays = (int)(root.FindNumber("graceDays", 0, LoyaltyProgramme.MostDays) ?? 0),
            Tiers = root.FindObject("tiers") is { } tiers ? TierPolicyReader.Read(tiers, currency) : null,
        };
        root.ThrowIfMore();
        return LoyaltyProgramme.Of(programme);
    }

    private static EarningBasis Basis(ProgrammeNode root)
    {
        var basis = EarningBasis.Default;
        if (root.FindObject("basis") is not { } node)
        {
            return basis;
        }

        basis = node.Flag("withoutCourses") ? basis.WithoutCourses() : basis;
        basis = node.Flag("beforeDiscounts") ? basis.BeforeDiscounts() : basis;
        basis = node.Flag("withTax") ? basis.WithTax() : basis;
        basis = node.Flag("withoutStoredValue") ? basis.WithoutStoredValue() : basis;
        basis = node.Flag("withoutPoints") ? basis.WithoutPoints() : basis;
        if (node.Flag("atRecharge"))
        {
            // The same money must not earn twice (K50).
            basis = node.HasValue("withoutStoredValue") && !basis.LeavesOutStoredValue
                ? throw node.Fault("withoutStoredValue", "true")
                : basis.AtRecharge();
        }

        node.ThrowIfMore();
        return basis;
    }

    private static EarningProgramme Earning(ProgrammeNode root, DateTimeZone zone, Currency currency)
    {
        var node = root.FindObject("earning") ?? throw root.Fault("earning", "{ }");
        var rules = node.Objects("rules");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var made = rules.Select(rule => Rule(rule, currency, codes)).ToArray();
        var programme = EarningProgramme.Of(zone, currency, made).WithRounding(
            node.Choice("rounding", ProgrammeWords.Roundings), node.Flag("floorEachBaseRate"));
        var cap = node.FindNumber("capPerOrder", 1, long.MaxValue);
        node.ThrowIfMore();
        return cap is { } most ? programme.WithCapPerOrder(PointsAmount.Of(most)) : programme;
    }

    private static EarningRule Rule(ProgrammeNode node, Currency currency, HashSet<string> codes)
    {
        var code = node.Text("code");
        if (!codes.Add(code))
        {
            throw node.Fault("code", "1 ×");
        }

        EarningRule rule = node.Text("kind") switch
        {
            "base-rate" => BaseRate(node, code, currency),
            "factor" => PointsFactor.Of(code, node.Fraction("factor", 0m, PointsFactor.Most)),
            "bonus" => FixedBonus.Of(code, PointsAmount.Of(node.Number("points", 1, long.MaxValue))),
            _ => throw node.Fault("kind", "base-rate | factor | bonus"),
        };
        if (node.FindObject("when") is { } when)
        {
            rule = rule.When(Filter(when, currency));
        }

        if (node.FindNumber("alone", int.MinValue, int.MaxValue) is { } priority)
        {
            rule = rule.StandingAlone((int)priority);
        }

        node.ThrowIfMore();
        return rule;
    }

    private static Rate BaseRate(ProgrammeNode node, string code, Currency currency)
    {
        var points = PointsAmount.Of(node.Number("points", 1, long.MaxValue));
        var step = node.Amount("per", currency);
        return node.Flag("fullStepsOnly")
            ? Rate.PerFullStep(code, points, step)
            : Rate.InProportion(code, points, step);
    }

    private static EarningFilter Filter(ProgrammeNode node, Currency currency)
    {
        var filter = EarningFilter.Always;
        if (node.FindAmount("leastSpend", currency) is { } least)
        {
            filter = filter.FromSpend(least);
        }

        var (first, last) = (node.FindDate("firstDate"), node.FindDate("lastDate"));
        if (last < first)
        {
            throw node.Fault("lastDate", string.Create(CultureInfo.InvariantCulture, $">= {first:R}"));
        }

        filter = filter.Between(first, last);
        if (node.FindChoices("weekdays", ProgrammeWords.Weekdays) is { } weekdays)
        {
            filter = weekdays.Count > 0
                ? filter.OnWeekdays(weekdays)
                : throw node.Fault("weekdays", "monday .. sunday");
        }

        node.ThrowIfMore();
        return filter;
    }

    private static PointsExpiryRule Expiry(ProgrammeNode root)
    {
        if (root.FindObject("expiry") is not { } node)
        {
            return PointsExpiryRule.Never;
        }

        var months = (int?)node.FindNumber("months", 0, PointsExpiryRule.MostMonths);
        var days = (int?)node.FindNumber("days", 0, PointsExpiryRule.MostDays);
        var roundUp = node.Choice("roundUp", ProgrammeWords.RoundUps);
        node.ThrowIfMore();
        return (months, days) switch
        {
            ({ } count, null) => PointsExpiryRule.AfterMonths(count, roundUp),
            (null, { } count) => PointsExpiryRule.AfterDays(count, roundUp),
            _ => throw root.Fault("expiry", "months | days"),
        };
    }

    private static PointsConversion Conversion(ProgrammeNode node, Currency currency)
    {
        var conversion = PointsConversion.Of(
            PointsAmount.Of(node.Number("points", 1, long.MaxValue)), node.Amount("worth", currency));
        if (node.FindNumber("least", 1, long.MaxValue) is { } least)
        {
            conversion = conversion.From(PointsAmount.Of(least));
        }

        if (node.HasValue("percentOfOrder"))
        {
            var percent = node.Fraction("percentOfOrder", 0m, 100m);
            conversion = decimal.IsInteger(percent * Millionths)
                ? conversion.UpTo(Percentage.Of(percent))
                : throw node.Fault("percentOfOrder", "0.000001 .. 100");
        }

        node.ThrowIfMore();
        return conversion;
    }
}
