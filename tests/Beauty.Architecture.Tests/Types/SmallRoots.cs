using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Domain.Sales;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.StoredValue;
using Beauty.Domain.Waivers;
using Beauty.Loyalty.Members;

namespace Beauty.Architecture.Tests.Types;

/// <summary>Decision 16: a dossier stays small, and what grows with each visit lies beside it.</summary>
public sealed class SmallRoots
{
    private static readonly Type[] BesideTheDossier =
    [
        typeof(SkinAssessment), typeof(ServiceRecord), typeof(Purchase), typeof(Consent), typeof(HealthWaiver),
        typeof(CoursePackage), typeof(StoredValueAccount), typeof(Membership),
    ];

    private static readonly Type[] Roots =
        [.. Package.WithAssembly.SelectMany(package => package.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(AggregateRoot)))];

    [Fact]
    public void Decision_16_A_dossier_is_identity_contact_tags_health_and_preferences() =>
        Assert.Equal(
            ["Contact", "Health", "Identity", "Marketing", "Preferences"],
            typeof(ClientSnapshot).GetProperties()
                .Where(property => property.PropertyType == typeof(SealedBlob))
                .Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Decision_16_What_grows_with_each_visit_is_a_root_that_names_its_client() =>
        Offenders.None(
            BesideTheDossier
                .Where(root => !Roots.Contains(root) || !IsOfClient(root.GetProperty("Client")?.PropertyType))
                .Select(Shape.NameOf),
            "Keep it as a root of its own with a Client (decision 16).");

    [Fact]
    public void Decision_16_No_root_and_no_snapshot_holds_another_one()
    {
        var owners = Roots.Concat(Package.WithAssembly.SelectMany(package => package.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Snapshot))));

        Assert.True(Roots.Length >= BesideTheDossier.Length);
        Offenders.None(
            from owner in owners
            from field in Shape.Fields(owner)
            from part in Shape.Parts(field.FieldType)
            where part.IsSubclassOf(typeof(AggregateRoot)) || part.IsSubclassOf(typeof(Snapshot))
            select $"{Shape.NameOf(owner)} holds {part.Name}",
            "Refer to it by its id (decision 16, style 23).");
    }

    private static bool IsOfClient(Type? type) => type == typeof(ClientId) || type == typeof(ClientId?);
}
