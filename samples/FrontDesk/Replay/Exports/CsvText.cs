using System.Text;

namespace FrontDesk.Replay.Exports;

/// <summary>Reads a file as UTF-8 text; anything else is refused, because its letters would be lost.</summary>
internal static class CsvText
{
    private const char Lost = '\uFFFD';

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static string Of(string path, string file)
    {
        var bytes = Bytes(path, file);
        if (WideEncoding(bytes) is { } encoding)
        {
            throw new ExportException($"{file}: the file is {encoding}; maybe save it as UTF-8.");
        }

        var text = Decoded(bytes, file);
        return text.Contains(Lost, StringComparison.Ordinal)
            ? throw new ExportException($"{file}: letters were lost when the file was saved; maybe export it again.")
            : WasEncodedTwice(text)
            ? throw new ExportException($"{file}: the file was converted to UTF-8 twice; maybe export it again.")
            : text.TrimStart('\uFEFF');
    }

    private static byte[] Bytes(string path, string file)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException problem)
        {
            throw new ExportException($"{file}: the file is missing; an export has six files.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ExportException($"{file}: {problem.Message}", problem);
        }
    }

    /// <summary>Text in UTF-8 has no zero byte; in the wide encodings every second or fourth byte is one.</summary>
    private static string? WideEncoding(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => "UTF-16",
        _ when bytes.Contains((byte)0) => "no text, or damaged",
        _ => null,
    };

    private static string Decoded(byte[] bytes, string file)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            throw new ExportException(
                $"{file}: byte {problem.Index} is not UTF-8; maybe the file was saved in an older encoding.", problem);
        }
    }

    /// <summary>
    /// UTF-8 that was taken for Latin-1 and converted once more: its characters, as bytes, are UTF-8 again, which
    /// letters with accents never are by chance.
    /// </summary>
    private static bool WasEncodedTwice(string text)
    {
        if (Ascii.IsValid(text) || text.Any(one => one > byte.MaxValue))
        {
            return false;
        }

        try
        {
            return Utf8.GetCharCount(Encoding.Latin1.GetBytes(text)) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
