using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using FrontDesk.Salons;
using FrontDesk.Shows;

namespace FrontDesk.Desks;

/// <summary>The names behind ids, in the reader's language where the salon's data has both.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<Guid, string> _names = [];
    private readonly Dictionary<Guid, string> _short = [];
    private readonly Dictionary<Guid, string> _subtitles = [];
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private readonly List<Guid> _order = [];

    public NameBook(Words words) => Words = words;

    public Words Words { get; }

    /// <summary>The names as they stand in the file.</summary>
    public NameBook With(Salon salon)
    {
        _names[salon.Location.Id.Value] = salon.Location.Name.Text;
        foreach (var member in salon.Staff)
        {
            _names[member.Id.Value] = member.Name.Text;
        }

        foreach (var resource in salon.Resources)
        {
            _names[resource.Id.Value] = resource.Name.Text;
        }

        foreach (var service in salon.Services)
        {
            _names[service.Id.Value] = service.Name.Text;
        }

        return this;
    }

    /// <summary>The names of the invented salon, which has them in both languages.</summary>
    public NameBook With(SalonData salon)
    {
        var ids = SalonIds.Of(salon);
        _names[ids.Location.Value] = salon.Location.Name.In(Words.Language);
        foreach (var therapist in salon.Therapists)
        {
            var id = ids.Staff(therapist.Code).Value;
            _order.Add(id);
            _names[id] = therapist.Name.In(Words.Language);
            _subtitles[id] = Words.Say(therapist.Name.Zh, therapist.Title.Zh);
        }

        foreach (var block in salon.Blocks)
        {
            _reasons[block.Code] = block.Reason.In(Words.Language);
        }

        foreach (var resource in salon.Resources)
        {
            _names[ids.Resource(resource.Code).Value] = resource.Name.In(Words.Language);
            _short[ids.Resource(resource.Code).Value] = resource.Short.In(Words.Language);
        }

        foreach (var service in salon.Services)
        {
            _names[ids.Service(service.Code).Value] = service.Name.In(Words.Language);
            _short[ids.Service(service.Code).Value] = service.Short.In(Words.Language);
        }

        return this;
    }

    public string? Find(Guid id) => _names.GetValueOrDefault(id);

    public string Of(LocationId location) => _names[location.Value];

    public string Of(StaffId staff) => _names[staff.Value];

    public string Of(ServiceId service) => _names[service.Value];

    public string Of(ResourceId resource) => _names[resource.Value];

    public string ShortOf(ServiceId service) => _short.GetValueOrDefault(service.Value) ?? Of(service);

    public string ShortOf(ResourceId resource) => _short.GetValueOrDefault(resource.Value) ?? Of(resource);

    /// <summary>What stands under a therapist's name; empty where nothing is known.</summary>
    public string SubtitleOf(StaffId staff) => _subtitles.GetValueOrDefault(staff.Value) ?? "";

    /// <summary>The place of a therapist among the others: as in the salon's file, otherwise by name.</summary>
    public (int Place, string Name) OrderOf(StaffId staff) =>
        (_order.IndexOf(staff.Value) is var place && place >= 0 ? place : int.MaxValue, Of(staff));

    public string OfReason(string code) => _reasons.GetValueOrDefault(code) ?? code;

    /// <summary>
    /// A client's name: the Chinese one is the full name, the Latin one how abroad she likes to be called.
    /// </summary>
    public static string NameOf(ClientDossier client, Language language)
    {
        var name = client.Name.Reveal();
        return language == Language.En ? name.PreferredName ?? name.FullName : name.FullName;
    }
}
