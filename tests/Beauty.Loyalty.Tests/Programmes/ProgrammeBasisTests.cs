using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Programmes;

namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>
/// K20 and K21: what counts is one documented number, that of the sale; each part of it is a setting.
/// </summary>
public sealed class ProgrammeBasisTests
{
    [Theory]
    [InlineData("\"withoutCourses\": true", "WithoutCourses")]
    [InlineData("\"beforeDiscounts\": true", "BeforeDiscounts")]
    [InlineData("\"withTax\": true", "WithTax")]
    [InlineData("\"withoutStoredValue\": true", "WithoutStoredValue")]
    [InlineData("\"withoutPoints\": true", "WithoutPoints")]
    [InlineData("\"atRecharge\": true", "AtRecharge")]
    [InlineData("\"atRecharge\": true, \"withoutStoredValue\": true", "AtRecharge")]
    [InlineData("\"withTax\": false, \"atRecharge\": false", "Default")]
    public void K20_each_part_is_a_setting_that_reads_back(string settings, string expected)
    {
        var programme = Read(settings).Value;

        Assert.Equal(Basis(expected), programme.Basis);
        Assert.Equal(programme, LoyaltyProgramme.FromJson(programme.ToJson()).Value);
    }

    [Theory]
    [InlineData("\"withTax\": 1", "$.basis.withTax", "true | false")]
    [InlineData("\"goods\": true", "$.basis.goods", null)]
    [InlineData("\"atRecharge\": true, \"withoutStoredValue\": false", "$.basis.withoutStoredValue", "true")]
    public void K20_K50_a_wrong_part_is_told_with_its_place(string settings, string path, string? limit)
    {
        var refused = Assert.IsType<ProgrammeInvalid>(Read(settings).Refusal);

        Assert.Equal(path, refused.Path);
        Assert.Equal(limit ?? refused.Limit, refused.Limit);
    }

    private static EarningBasis Basis(string change) => change switch
    {
        "WithoutCourses" => EarningBasis.Default.WithoutCourses(),
        "BeforeDiscounts" => EarningBasis.Default.BeforeDiscounts(),
        "WithTax" => EarningBasis.Default.WithTax(),
        "WithoutStoredValue" => EarningBasis.Default.WithoutStoredValue(),
        "WithoutPoints" => EarningBasis.Default.WithoutPoints(),
        "AtRecharge" => EarningBasis.Default.AtRecharge(),
        _ => EarningBasis.Default,
    };

    private static Result<LoyaltyProgramme> Read(string settings) => LoyaltyProgramme.FromJson(
        Samples.House.Replace("\"withTax\": false", settings, StringComparison.Ordinal));
}
