#pragma warning disable xUnit1051 // The page shows what a host writes; a test's token would only distract.

using Beauty.Application.Audits;
using Beauty.Application.Hosting;
using Beauty.Domain.Identity;
using Beauty.Testing.Conformance;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DocumentStore.Tests.Guide;

/// <summary>The code and the tables on the page about writing an adapter.</summary>
public sealed class StoreAdapterPage
{
    public static TheoryData<Missing, string> Members
    {
        get
        {
            var data = new TheoryData<Missing, string>();
            foreach (var row in Page.Rows("Not written"))
            {
                var member = row[0].Trim('`').Replace("Async", "", StringComparison.Ordinal);
                data.Add(Enum.Parse<Missing>(member), row[1]);
            }

            return data;
        }
    }

    [Fact]
    public void Every_member_of_the_ports_is_on_the_page() =>
        Assert.Equal(Enum.GetValues<Missing>(), Members.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Members))]
    public async Task What_is_not_written_breaks_the_laws_that_the_page_names(Missing missing, string laws)
    {
        foreach (var law in laws.Split(", "))
        {
            await using var store = new HalfBuiltStore(missing);

            var broken = await Assert.ThrowsAsync<ConformanceException>(
                () => StoreConformance.Law(law).CheckAsync(store, TimeSpan.FromSeconds(20)));
            Assert.Equal(law, broken.LawId);
        }
    }

    [Fact]
    public async Task A_failure_reads_as_the_page_shows_it()
    {
        await using var store = new HalfBuiltStore(Missing.Reopen);

        var broken = await Assert.ThrowsAsync<ConformanceException>(
            () => StoreConformance.Law("W16a").CheckAsync(store));

        var shown = $"```text\n{broken.Message.ReplaceLineEndings("\n")}\n```";
        Assert.Contains(shown, Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_takes_the_adapter_in_one_line_and_audits_it()
    {
        using var folder = new TempFolder();
        var (file, now) = (folder.File("salon.db"), Instant.FromUtc(2026, 5, 4, 1, 0));

        #region adapter-host
        await using var services = new ServiceCollection()
            .AddBeauty()
            .AddDocumentStore(options => options.File = file)
            .BuildServiceProvider();

        var auditor = services.GetRequiredService<StoreAuditor>();
        var report = await auditor.AuditAsync(TenantId.Single, now);
        Console.WriteLine(report.IsClean); // True
        #endregion

        Assert.True(report.IsClean);
    }
}
