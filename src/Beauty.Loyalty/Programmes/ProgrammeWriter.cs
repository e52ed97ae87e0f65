using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Programmes;

/// <summary>Writes a programme as JSON: all settings, always in the same order.</summary>
internal static class ProgrammeWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    internal static string Write(LoyaltyProgramme programme)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, programme);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void Write(Utf8JsonWriter json, LoyaltyProgramme programme)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", ProgrammeReader.Schema);
        json.WriteString("code", programme.Code.Code);
        json.WriteNumber("version", programme.Version);
        json.WriteString("zone", programme.Zone.Id);
        json.WriteString("currency", programme.Currency.Code);
        Write(json, programme.Basis);
        Write(json, programme.Earning);
        Write(json, programme.Expiry);
        json.WriteNumber("activationDays", programme.ActivationDays);
        json.WriteString("lotOrder", Word(ProgrammeWords.LotOrders, programme.LotOrder));
        if (programme.Conversion is { } conversion)
        {
            json.WriteStartObject("redemption");
            json.WriteNumber("points", conversion.Unit.Value);
            json.WriteString("worth", Text(conversion.Worth));
            json.WriteNumber("least", conversion.Least.Value);
            json.WriteNumber("percentOfOrder", Trimmed(conversion.LargestShare.Value));
            json.WriteEndObject();
        }

        json.WriteString("clawbackFloor", Word(ProgrammeWords.Floors, programme.ClawbackFloor));
        json.WriteNumber("graceDays", programme.GraceDays);
        if (programme.Tiers is { } tiers)
        {
            Write(json, tiers);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EarningBasis basis)
    {
        json.WriteStartObject("basis");
        json.WriteBoolean("withoutCourses", basis.LeavesOutCourses);
        json.WriteBoolean("beforeDiscounts", basis.IsBeforeDiscounts);
        json.WriteBoolean("withTax", basis.HoldsTax);
        json.WriteBoolean("withoutStoredValue", basis.LeavesOutStoredValue);
        json.WriteBoolean("withoutPoints", basis.LeavesOutPoints);
        json.WriteBoolean("atRecharge", basis.RechargesEarn);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EarningProgramme earning)
    {
        json.WriteStartObject("earning");
        json.WriteString("rounding", Word(ProgrammeWords.Roundings, earning.Rounding));
        json.WriteBoolean("floorEachBaseRate", earning.IsEachBaseRateFloored);
        if (earning.CapPerOrder is { } cap)
        {
            json.WriteNumber("capPerOrder", cap.Value);
        }

        json.WriteStartArray("rules");
        foreach (var rule in earning.Rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EarningRule rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        switch (rule)
        {
            case BaseRate rate:
                json.WriteString("kind", "base-rate");
                json.WriteNumber("points", rate.Points.Value);
                json.WriteString("per", Text(rate.Step));
                json.WriteBoolean("fullStepsOnly", rate.IsFullStepsOnly);
                break;
            case PointsFactor factor:
                json.WriteString("kind", "factor");
                json.WriteNumber("factor", Trimmed(factor.Factor));
                break;
            case FixedBonus bonus:
                json.WriteString("kind", "bonus");
                json.WriteNumber("points", bonus.Points.Value);
                break;
        }

        if (rule.Filter != EarningFilter.Always)
        {
            Write(json, rule.Filter);
        }

        if (rule.AlonePriority is { } priority)
        {
            json.WriteNumber("alone", priority);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EarningFilter filter)
    {
        json.WriteStartObject("when");
        if (filter.LeastSpend is { } least)
        {
            json.WriteString("leastSpend", Text(least));
        }

        WriteDate(json, "firstDate", filter.FirstDate);
        WriteDate(json, "lastDate", filter.LastDate);
        if (filter.Weekdays.Count < ProgrammeWords.Weekdays.Count)
        {
            WriteWords(json, "weekdays", filter.Weekdays.Select(day => Word(ProgrammeWords.Weekdays, day)));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PointsExpiryRule expiry)
    {
        if (expiry == PointsExpiryRule.Never)
        {
            return;
        }

        json.WriteStartObject("expiry");
        if (expiry.Months is { } months)
        {
            json.WriteNumber("months", months);
        }
        else
        {
            json.WriteNumber("days", expiry.Days!.Value);
        }

        json.WriteString("roundUp", Word(ProgrammeWords.RoundUps, expiry.RoundUp));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TierPolicy policy)
    {
        json.WriteStartObject("tiers");
        json.WriteStartObject("measure");
        json.WriteString("kind", Word(ProgrammeWords.Measures, policy.Measure.Kind));
        if (policy.Measure.Months is { } months)
        {
            json.WriteNumber("months", months);
        }

        json.WriteEndObject();
        json.WriteStartArray("ladder");
        foreach (var tier in policy.Ladder.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("code", tier.Code);
            if (tier.From.IsPoints)
            {
                json.WriteNumber("from", tier.From.Units);
            }
            else
            {
                json.WriteString("from", Text(Money.FromMinorUnits(tier.From.Units, tier.From.Currency)));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (policy.ValidityMonths is { } validity)
        {
            json.WriteNumber("validityMonths", validity);
        }

        json.WriteNumber("graceDays", policy.GraceDays);
        json.WriteString("upgrade", Word(ProgrammeWords.Upgrades, policy.Upgrade));
        json.WriteString("downgrade", Word(ProgrammeWords.Downgrades, policy.Downgrade));
        json.WriteBoolean("loweredAtOnceByRefund", policy.IsLoweredAtOnceByRefund);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }

    private static string Word<T>(IReadOnlyList<(string Word, T Value)> words, T value)
        where T : struct, Enum => ProgrammeWords.Of(words, value);

    /// <summary>2.50 and 2.5 are one factor, so they have one text.</summary>
    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Text(Money money) => money.Amount.ToString(CultureInfo.InvariantCulture);
}
