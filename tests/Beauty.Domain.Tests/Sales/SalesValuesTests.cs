using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

public sealed class SalesValuesTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Fact]
    public void Reasons_of_refunds_are_codes()
    {
        ValueContract.Of(() => RefundReason.Of("cooling-off"), Quality)
            .HasText("cooling-off")
            .HasJson("\"cooling-off\"")
            .RefusesJson("\"\"", "\"Cooling\"", "\"-a\"", "1", "null")
            .RefusesDefault(reason => RefundRequest.Of(reason, [RefundLine.Of(1, 1)]));
        Assert.Equal(50, RefundReason.Of(new string('a', 50)).Code.Length);
        Assert.All(
            new[] { "", "a--b", "a-", "é", "a b", new string('a', 51) },
            code => Assert.Throws<ArgumentException>(() => RefundReason.Of(code)));
    }

    [Fact]
    public void Payment_parts_are_above_zero_and_stored_value_names_its_account()
    {
        ValueContract.Of(() => FromCard(1m), PaymentPart.Of(An.Id<StoredValueId>(2), Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cash(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentPart.Of((Tender)99, Yuan(1m)));
        Assert.Throws<ArgumentException>(() => PaymentPart.Of(Tender.StoredValue, Yuan(1m)));
        Assert.Throws<ArgumentException>(() => PaymentPart.Of(default(StoredValueId), Yuan(1m)));
        Assert.Throws<ArgumentException>(() => PaymentPart.Of(Tender.Cash, default));
        Assert.Equal(
            [Tender.StoredValue, Tender.Points],
            Enum.GetValues<Tender>().Where(tender => tender == Tender.StoredValue
                ? !FromCard(1m).IsMoney
                : !PaymentPart.Of(tender, Yuan(1m)).IsMoney));
    }

    [Fact]
    public void Staff_are_credited_with_something()
    {
        ValueContract.Of(
            () => StaffCredit.Of(An.Id<StaffId>(1), Percentage.Hundred),
            StaffCredit.Of(An.Id<StaffId>(2), Percentage.Hundred));
        Assert.Throws<ArgumentException>(() => StaffCredit.Of(default, Percentage.Hundred));
        Assert.Throws<ArgumentOutOfRangeException>(() => StaffCredit.Of(An.Id<StaffId>(1), Percentage.Zero));
    }

    [Fact]
    public void Items_are_named_by_their_ids()
    {
        ValueContract.Of(() => SaleItem.Of(An.Id<ServiceId>(1)), SaleItem.Of(An.Id<ServiceId>(2)))
            .HasText($"service {An.Id<ServiceId>(1)}");
        Assert.Equal($"product {An.Id<ProductId>(1)}", Cream(1m).Item.ToString());
        Assert.Equal(
            $"course plan {An.Id<CoursePlanId>(1)} as package {An.Id<PackageId>(1)}", Course(1m).Item.ToString());
        Assert.Equal($"recharge of {Account}", Recharge(1m).Item.ToString());
        Assert.Throws<ArgumentException>(() => SaleItem.Of(default(ServiceId)));
        Assert.Throws<ArgumentException>(() => SaleItem.Of(default(ProductId)));
        Assert.Throws<ArgumentException>(() => SaleItem.Of(default(StoredValueId)));
        Assert.Throws<ArgumentException>(() => SaleItem.Of(default, An.Id<PackageId>(1)));
        Assert.Throws<ArgumentException>(() => SaleItem.Of(An.Id<CoursePlanId>(1), default));
    }

    [Fact]
    public void A_document_of_another_system_always_becomes_the_same_purchase()
    {
        var receipt = ExternalReference.Of("old-till", "1001");

        ValueContract.Of(() => ExternalReference.Of("old-till", "1001"), ExternalReference.Of("old-till", "1002"))
            .HasText("old-till/1001");
        Assert.Equal(receipt.ToPurchaseId(), ExternalReference.Of("old-till", "1001").ToPurchaseId());
        Assert.NotEqual(receipt.ToPurchaseId(), ExternalReference.Of("old-till", "1002").ToPurchaseId());
        Assert.NotEqual(receipt.ToPurchaseId(), ExternalReference.Of("new-till", "1001").ToPurchaseId());
        Assert.Equal(100, ExternalReference.Of(new string('a', 50), new string('1', 100)).Document.Length);
        Assert.All(
            new (string System, string Document)[]
            {
                ("", "1"), ("a", ""), (" a", "1"), ("a", "1 "), ("a", "1\n2"), (new string('a', 51), "1"),
                ("a", new string('1', 101)),
            },
            pair => Assert.Throws<ArgumentException>(() => ExternalReference.Of(pair.System, pair.Document)));
    }

    [Fact]
    public void Parts_of_a_refund_and_the_settings_of_a_basis_come_back_from_json()
    {
        ValueContract.Of(() => RefundLine.Of(1, 2), RefundLine.Of(1, Yuan(2m)));
        AssertSame(EarningBasis.Default.AtRecharge().WithoutCourses());
        AssertSame(ExternalReference.Of("a", "1"));
        AssertSame(FromCard(3m));
        AssertSame(SalesTax.Excluded(Percentage.Of(5m)));
        Assert.Equal(EarningBasis.Default, JsonSerializer.Deserialize<EarningBasis>("{}", Options));
    }

    private static void AssertSame<T>(T value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));
}
