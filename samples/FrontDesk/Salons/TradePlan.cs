using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Programmes;
using FrontDesk.Shows;

namespace FrontDesk.Salons;

/// <summary>What the invented salon sells, in the library's own words: prices, courses, the programme.</summary>
internal sealed class TradePlan
{
    private readonly SalonIds _ids;
    private readonly Language _language;

    private TradePlan(TradeData data, SalonIds ids, Language language) =>
        (Data, _ids, _language) = (data, ids, language);

    public TradeData Data { get; }

    /// <summary>The programme (会员计划) as the shop wrote it.</summary>
    public required string ProgrammeJson { get; init; }

    public required LoyaltyProgramme Programme { get; init; }

    public SalesTax Tax => SalesTax.Included(Percentage.Of(Data.TaxPercent));

    /// <summary>Reads what is shipped, or says what is wrong with it.</summary>
    public static TradePlan ReadShipped(SalonIds ids, Language language)
    {
        var path = DataFile.Shipped("programme.json");
        var json = DataFile.ReadText(path);
        return LoyaltyProgramme.FromJson(json).TryGetValue(out var programme, out var invalid)
            ? new TradePlan(DataFile.Read<TradeData>(DataFile.Shipped("trade.json")), ids, language)
            {
                ProgrammeJson = json,
                Programme = programme,
            }
            : throw new DataFileException(
                $"{path}: {invalid.ToText(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public Money PriceOf(ServiceData service) => Yuan(Data.Prices[service.Code]);

    public CoursePlanId PlanOf(CourseData course) => _ids.Id<CoursePlanId>($"course/{course.Code}");

    public ProductId ProductOf(ProductData product) => _ids.Product(product.Code);

    public ImmutableArray<NewCoursePlan> Courses() =>
    [
        .. Data.Courses.Select(course => new NewCoursePlan
        {
            Id = PlanOf(course),
            Code = CourseCode.Of(course.Code),
            Terms = CourseTerms
                .Of(CourseName.Of(course.Name.In(_language)), Yuan(course.Price), LineOf(course))
                .ValidFor(CourseValidity.FromPurchase(ValidityTerm.OfMonths(course.Months))),
        }),
    ];

    private CourseLine LineOf(CourseData course) => CourseLine.Of(
        [.. course.Services.Select(_ids.Service)],
        Yuan(course.ListPrice),
        SessionCount.Of(course.Paid),
        SessionCount.Of(course.Gifted));
}
