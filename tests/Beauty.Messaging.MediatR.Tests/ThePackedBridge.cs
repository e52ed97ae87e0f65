using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace Beauty.Messaging.MediatR.Tests;

public sealed class ThePackedBridge : IDisposable
{
    private static readonly string Project = Path.Combine(RepositoryRoot, "src", "Beauty.Messaging.MediatR");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("beauty-bridge-");

    private static string RepositoryRoot =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    [Fact]
    public async Task It_holds_the_source_and_no_assembly_and_does_not_name_MediatR()
    {
        await using var package = await ZipFile.OpenReadAsync(await PackAsync(), TestContext.Current.CancellationToken);

        var names = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.DoesNotContain(names, name => name.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Contains("README.md", names, StringComparer.Ordinal);
        var sources = Directory.EnumerateFiles(Project, "*.cs").ToList();
        Assert.NotEmpty(sources);
        foreach (var source in sources)
        {
            var entry = package.GetEntry($"contentFiles/cs/any/Beauty.Messaging.MediatR/{Path.GetFileName(source)}");
            Assert.NotNull(entry);
            var text = await File.ReadAllTextAsync(source, TestContext.Current.CancellationToken);
            Assert.Equal(text, await TextOfAsync(entry));
        }

        var nuspec = XDocument.Parse(await TextOfAsync(package.Entries.Single(entry => IsNuspec(entry.FullName))));
        Assert.Equal("Beauty.Application", Assert.Single(Values(nuspec, "dependency", "id")));
        Assert.Equal(sources.Count, Values(nuspec, "files", "buildAction").Count());
        Assert.All(Values(nuspec, "files", "buildAction"), action => Assert.Equal("Compile", action));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool IsNuspec(string name) => name.EndsWith(".nuspec", StringComparison.Ordinal);

    private static IEnumerable<string?> Values(XDocument nuspec, string element, string attribute) =>
        nuspec.Descendants().Where(node => string.Equals(node.Name.LocalName, element, StringComparison.Ordinal))
            .Select(node => node.Attribute(attribute)?.Value);

    private static async Task<string> TextOfAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(await entry.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private async Task<string> PackAsync()
    {
        var configuration = typeof(ThePackedBridge).Assembly
            .GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "pack", Project, "--no-build", "-c", configuration, "-o", _folder.FullName },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var pack = Process.Start(start)!;
        var output = await pack.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(pack.ExitCode == 0, output);
        return Assert.Single(Directory.GetFiles(_folder.FullName, "*.nupkg"));
    }
}
