using Beauty.Application.Files;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Access;
using Beauty.Domain.Assessments;
using Beauty.Domain.Privacy;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Files;

/// <content>The client, the readers, and what is shown to them.</content>
public sealed partial class ReadingAFile
{
    private static Role[] Roles(string names) =>
        [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];

    private static IEnumerable<string> Sections(ClientFile file) => typeof(ClientFile).GetProperties()
        .Where(one => one.Name is not ("Client" or "ReadAt" or "ToAsk") && one.GetValue(file) is not null)
        .Select(one => one.Name);

    /// <summary>All that is shown, one line each: sections, how much of them, and of money every figure.</summary>
    private static HashSet<string> Shown(ClientFile file) =>
    [
        .. Sections(file),
        .. Levels("Identity", file.Identity?.Disclosure),
        .. Levels("Contact", file.Contact?.Disclosure),
        .. Levels("Skin", file.Skin?.Disclosure),
        .. Levels("Services", file.Services?.Disclosure),
        .. Levels("Tags", file.Tags?.Disclosure),
        .. (file.Courses ?? []).Select(line => $"{line.Package}"),
        .. (file.Courses ?? []).Where(line => line.Worth is not null).Select(line => $"{line.Package} worth"),
        .. file.Member?.Spend is null ? Array.Empty<string>() : Money,
        .. file.ToAsk.Select(gap => gap.ToString()),
    ];

    private static IEnumerable<string> Levels(string section, Disclosure? level) =>
        Enum.GetValues<Disclosure>().Where(one => one <= level).Select(one => $"{section} {one}");

    private async Task<ClientFile> ReadAsync(AccessContext access) =>
        (await _house.ReadFileAsync(_client, access)).Accepted();

    private AccessContext Reader(bool isOwn, params Role[] roles) =>
        _house.Reader(DataPurpose.Treatment, roles) with { Staff = isOwn ? _salon.Anna : _salon.Bella };

    /// <summary>
    /// At noon of the Monday the client has a facial by Anna at three, was treated twice by her and assessed twice.
    /// </summary>
    private async Task OpenAsync()
    {
        _salon = await SmallSalon.OpenAsync(_house);
        _client = await _house.RegisterKnownAsync();
        await _salon.BookedAsync(At(15), _client, _salon.Anna);
        _house.Now = At(11);
        (await _house.AssessAsync(_client, _house.Assessment(_salon.Anna, ConcernGrade.Severe))).Accepted();
        (await _house.RecordServiceAsync(_client, _house.Record(_salon.Anna, _salon.Facial))).Accepted();
        _house.Now = At(12);
        (await _house.AssessAsync(_client, _house.Assessment(_salon.Anna, ConcernGrade.Mild))).Accepted();
        (await _house.RecordServiceAsync(_client, _house.Record(_salon.Anna, _salon.Facial, "drink more"))).Accepted();
    }
}
