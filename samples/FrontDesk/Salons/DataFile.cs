using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace FrontDesk.Salons;

/// <summary>Reads the JSON files that are shipped beside the program.</summary>
internal static class DataFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new PatternConverter<NodaTime.LocalDate>(LocalDatePattern.Iso, "2026-09-01"),
            new PatternConverter<NodaTime.LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH':'mm"), "09:30"),
            new JsonStringEnumConverter(allowIntegerValues: false),
        },
    };

    /// <summary>The full path of a file shipped with the sample.</summary>
    public static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    /// <summary>Reads a file as text, or says which file cannot be read.</summary>
    public static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>Reads a file, or says which file is wrong where.</summary>
    public static T Read<T>(string path)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, Options)
                ?? throw new DataFileException($"{path}: the file holds nothing.");
        }
        catch (JsonException problem)
        {
            throw new DataFileException($"{path}({problem.LineNumber + 1}): {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException($"{path}: {problem.Message}", problem);
        }
    }
}
