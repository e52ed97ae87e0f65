using Beauty.Domain.Identity;
using Beauty.Domain.ServiceRecords;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.ServiceRecords;

public sealed class NotesTests
{
    [Fact]
    public void Notes_are_values_that_do_not_show_themselves()
    {
        ValueContract.Of(() => ARecord.Noted.WithWords("x"), ARecord.Noted).HasText("[SkinStatus]");
        ValueContract.Of(() => ARecord.Noted.WithoutPhotos(), ARecord.Noted);
        ValueContract.Of(() => Product("a"), Product("b")).HasText("[SkinStatus]");
        ValueContract.Of(() => ClientFeedback.Of(5), ClientFeedback.Of(5, "good")).HasText("[SkinStatus]");
        ValueContract.Of(() => CareAdvice.Of("a"), CareAdvice.Of("a", new LocalDate(2026, 3, 1)))
            .HasText("[SkinStatus]");
        ValueContract.Of(
            () => PhotoReference.Of(PhotoMoment.During, "a"), PhotoReference.Of(PhotoMoment.After, "a"))
            .HasText("[Image]");
        ValueContract.Of(() => CourseSession.Of(1), CourseSession.Of(1, An.Id<PackageId>(1)));
        ValueContract.Of(() => UsedAmount.Of(2.50m, MeasureUnit.Gram), UsedAmount.Of(2.5m, MeasureUnit.Piece))
            .HasText("2.5 Gram");
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.001", true)]
    [InlineData("0.0001", false)]
    [InlineData("100000", true)]
    [InlineData("100000.001", false)]
    public void An_amount_is_above_zero_and_has_at_most_three_decimals(string number, bool fits) => Assert.Equal(
        fits,
        Record.Exception(() => UsedAmount.Of(
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), MeasureUnit.Gram)) is null);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_score_is_one_to_five(int score, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => ClientFeedback.Of(score)) is null);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void A_session_is_numbered_from_one(int number, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => CourseSession.Of(number)) is null);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void At_most_thirty_products_and_photos_are_noted_at_once(int count, bool fits)
    {
        ServiceNotes Products() => Enumerable.Range(0, count)
            .Aggregate(ServiceNotes.None, (all, _) => all.WithProduct(ARecord.Serum));
        ServiceNotes Photos() => Enumerable.Range(0, count)
            .Aggregate(ServiceNotes.None, (all, n) => all.WithPhoto(PhotoReference.Of(PhotoMoment.After, $"{n}")));

        Assert.Equal(fits, Record.Exception(Products) is null);
        Assert.Equal(fits, Record.Exception(Photos) is null);
    }

    [Fact]
    public void A_photo_is_noted_once_and_a_product_as_often_as_it_was_used()
    {
        Assert.Single(ARecord.Noted.WithPhoto(ARecord.Before).Photos);
        Assert.Equal(2, ARecord.Noted.WithProduct(ARecord.Serum).Products.Count);
    }

    [Fact]
    public void What_is_none_of_the_named_or_default_is_a_wrong_argument()
    {
        Action[] wrongs =
        [
            () => UsedAmount.Of(1, (MeasureUnit)9),
            () => ProductUse.Of("a", default),
            () => ProductUse.Of("", UsedAmount.Of(1, MeasureUnit.Piece)),
            () => ProductUse.Of("a", UsedAmount.Of(1, MeasureUnit.Piece), default(ProductId)),
            () => ProductUse.Of("a", UsedAmount.Of(1, MeasureUnit.Piece), null, new string('x', 51)),
            () => PhotoReference.Of((PhotoMoment)9, "a"),
            () => PhotoReference.Of(PhotoMoment.After, new string('x', 201)),
            () => CourseSession.Of(1, default(PackageId)),
            () => CareAdvice.Of(" "),
            () => ServiceNotes.None.WithProduct(null!),
            () => ServiceNotes.None.WithFeedback(null!),
            () => ServiceNotes.None.WithAdvice(null!),
            () => ServiceNotes.None.WithPhoto(null!),
            () => ServiceNotes.None.WithWords(new string('x', 2001)),
        ];

        Assert.All(wrongs, wrong => Assert.ThrowsAny<ArgumentException>(wrong));
    }

    private static ProductUse Product(string name) => ProductUse.Of(name, UsedAmount.Of(1, MeasureUnit.Piece));
}
