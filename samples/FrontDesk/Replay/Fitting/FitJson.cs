using System.Text.Encodings.Web;
using System.Text.Json;
using FrontDesk.Salons;
using FrontDesk.Shows;

namespace FrontDesk.Replay.Fitting;

/// <summary>Writes a proposal as a replay's durations file, with comments that say how sure each line is.</summary>
/// <remarks>Comments hold counts and our own words only: a name out of the export could end its line.</remarks>
internal static class FitJson
{
    /// <summary>A service such as F&amp;F is to be read by people; the file is never part of a web page.</summary>
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(ExportFit fit, Words words) =>
        string.Concat(Lines(fit, words, new FitWords(words, fit)).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(ExportFit fit, Words words, FitWords said)
    {
        var plan = fit.ToPlan();
        var proposed = words.Say(
            "Proposed by the fit command from an export's bookings. Lengths are minutes; edit freely.",
            "由 fit 命令根据导出的预约提出。时长以分钟计，可自由修改。");
        return
        [
            "{",
            .. said.Method().Prepend(proposed).Append(said.Forecast()).Select(sentence => $"  // {sentence}"),
            $"  // {said.Zone()}",
            $"  \"zone\": {Text(plan.Zone)},",
            $"  // {said.Steps()}",
            $"  \"gridMinutes\": {plan.GridMinutes},",
            $"  // {said.Chairs()}",
            $"  \"resources\": [{string.Join(", ", plan.Resources.Select(Resource))}],",
            "  \"services\": [",
            .. fit.Services.SelectMany((service, index) => Lines(said, service, index == fit.Services.Count - 1)),
            "  ]",
            "}",
        ];
    }

    private static IEnumerable<string> Lines(FitWords said, ServiceFit service, bool isLast)
    {
        yield return $"    // {said.Basis(service)}";
        if (said.Split(service) is { } split)
        {
            yield return $"    // {split}";
        }

        yield return $"    {Service(service.ToData())}{(isLast ? "" : ",")}";
    }

    private static string Resource(ReplayResourceData resource) =>
        $"{{\"kind\": {Text(resource.Kind)}, \"name\": {Text(resource.Name)}, \"capacity\": {resource.Capacity}}}";

    private static string Service(ReplayServiceData service)
    {
        var phases = service.Phases
            .Select(phase => $"{{\"kind\": \"{Kind(phase.Kind)}\", \"minutes\": {phase.Minutes}}}");
        return $"{{\"code\": {Text(service.Code)}, \"phases\": [{string.Join(", ", phases)}],"
            + $" \"needs\": [{string.Join(", ", service.Needs.Select(Text))}]}}";
    }

    private static string Kind(PhaseWord kind) => kind == PhaseWord.Active ? "active" : "processing";

    private static string Text(string text) => JsonSerializer.Serialize(text, Readable);
}
