using System.Text;
using Beauty.Application.Files;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Access;
using Beauty.Domain.Privacy;
using Beauty.Testing.Expectations;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Application.Tests.Files;

/// <summary>The log of lines of JSON (V1).</summary>
public sealed class LoggingAccess
{
    [Fact]
    public async Task Each_reading_is_one_line_that_is_there_before_the_file_is_given()
    {
        using var stream = new MemoryStream();
        using var log = new JsonLinesAccessLog(stream);
        await using var house = new House(add: services => services.AddSingleton<IAccessLog>(log));
        var client = await house.RegisterKnownAsync();

        (await house.ReadFileAsync(client, house.Reader(DataPurpose.Audit, Role.Auditor))).Accepted();
        (await house.ReadFileAsync(client, house.Reader(DataPurpose.Audit, Role.Auditor))).Accepted();

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains($"\"client\":\"{client}\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"purpose\":\"audit\"", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("**8000", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task V1_A_stream_that_fails_shows_nothing()
    {
        var stream = new MemoryStream();
        using var log = new JsonLinesAccessLog(stream);
        await using var house = new House(add: services => services.AddSingleton<IAccessLog>(log));
        var client = await house.RegisterKnownAsync();
        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => house.ReadFileAsync(client, house.Reader(DataPurpose.Audit, Role.Auditor)));
    }

    [Fact]
    public async Task Many_readers_at_once_write_whole_lines()
    {
        using var stream = new MemoryStream();
        using var log = new JsonLinesAccessLog(stream);
        await using var house = new House(add: services => services.AddSingleton<IAccessLog>(log));
        var client = await house.RegisterKnownAsync();
        var access = house.Reader(DataPurpose.Audit, Role.Auditor);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.ReadFileAsync(client, access))));

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(20, lines.Length);
        Assert.Single(lines.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_stream_that_cannot_be_written_is_a_wrong_argument()
    {
        using var stream = new MemoryStream([], writable: false);

        Assert.Throws<ArgumentException>(() => new JsonLinesAccessLog(stream));
        Assert.Throws<ArgumentNullException>(() => new JsonLinesAccessLog(null!));
    }
}
