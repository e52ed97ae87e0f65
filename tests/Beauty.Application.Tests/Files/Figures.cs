using Beauty.Application.Files;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Files;

/// <summary>Figures such as the pillars of money contribute: a course of facials, one of massages, points.</summary>
internal sealed class Figures(ServiceId facial, ServiceId massage) : IClientFigures
{
    public int Asked { get; private set; }

    public ValueTask<ClientFigures> ReadAsync(
        TenantId tenant, ClientId client, Instant now, CancellationToken cancellationToken = default)
    {
        Asked++;
        return new(new ClientFigures
        {
            Courses = [Line(1, facial), Line(2, massage)],
            Member = new()
            {
                Points = Classified.Of(1234L, DataClass.Finance),
                Tier = Classified.Of("gold", DataClass.Finance),
                Spend = Classified.Of(Yuan, DataClass.Finance),
                MissingToNext = Classified.Of(Yuan, DataClass.Finance),
            },
            Purchases =
            [
                new()
                {
                    Purchase = An.Id<PurchaseId>(1),
                    PurchasedAt = now,
                    Total = Classified.Of(Yuan, DataClass.Finance),
                },
            ],
        });
    }

    private static Money Yuan => Money.Of(4321m, Currency.Cny);

    private static CourseBalanceView Line(int package, ServiceId service) => new()
    {
        Package = An.Id<PackageId>(package),
        Service = service,
        Remaining = Classified.Of(3, DataClass.Finance),
        Held = Classified.Of(1, DataClass.Finance),
        Worth = Classified.Of(Yuan, DataClass.Finance),
    };
}
