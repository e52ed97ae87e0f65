using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

public sealed class FullDiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_that_does_not_fit_is_told_with_the_file_and_leaves_nothing()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan);
        store.LimitPages();

        var large = NoteSnapshot.At(1, new string('x', 1_000_000));

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => store.CommitAsync(2, plan => plan.Change(new(Appointment(1), 0, large, default, []))));

        Assert.Equal((StoreFileProblem.DiskFull, store.File), (error.Problem, error.File));
        Assert.Equal(CommitResult.Committed, await store.CommitAsync(2, plan => plan));
        Assert.Empty(await store.LoadAsync(TenantId.Single, [Appointment(1)], Token));
    }
}
