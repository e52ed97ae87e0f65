using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

public sealed class BackingUpTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_holds_what_was_committed_passes_its_check_and_goes_on()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        await store.BackUpAsync(_folder.File("backup.db"), Token);
        await store.CommitAsync(2, plan => plan.Book(2, Claim(2, Staff(1), Hours(11, 12))), Staff(1));

        var copy = _folder.Store("backup.db");
        await copy.CheckAsync(StoreCheckDepth.EveryPage, Token);
        var rows = await copy.Of<AppointmentSummary>(TenantId.Single).ListAsync(Token);
        Assert.Equal(Summary(1, Hours(10, 11)), Assert.Single(rows));
        Assert.Equal(CommitResult.AlreadyDone, await copy.CommitAsync(1, plan => plan));
        Assert.Equal(
            CommitResult.Committed,
            await copy.CommitAsync(3, plan => plan.Book(3, Claim(3, Staff(1), Hours(12, 13))), Staff(1)));
    }

    [Fact]
    public async Task Nothing_is_left_beside_a_copy_and_nothing_deleted_within_it()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(
            1, plan => plan.Change(new(Appointment(1), 0, NoteSnapshot.At(1, "canary-7f3a"), default, [])));
        await store.CommitAsync(
            2, plan => plan.Change(new(Appointment(1), 1, NoteSnapshot.At(2, "clean"), default, [])));

        await store.BackUpAsync(_folder.File("backup.db"), Token);

        var content = await File.ReadAllTextAsync(_folder.File("backup.db"), Token);
        Assert.DoesNotContain("canary-7f3a", content, StringComparison.Ordinal);
        Assert.Equal(_folder.File("backup.db"), Assert.Single(Directory.GetFiles(_folder.Path, "backup*")));
    }

    [Fact]
    public async Task A_file_that_stands_there_is_not_replaced()
    {
        var store = await _folder.MigratedStoreAsync();
        await File.WriteAllTextAsync(_folder.File("backup.db"), "theirs", Token);

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => store.BackUpAsync(_folder.File("backup.db"), Token));

        Assert.Equal((StoreFileProblem.AlreadyExists, _folder.File("backup.db")), (error.Problem, error.File));
        Assert.Equal("theirs", await File.ReadAllTextAsync(_folder.File("backup.db"), Token));
    }

    [Fact]
    public async Task A_copy_into_no_folder_is_told_by_the_copys_path()
    {
        var store = await _folder.MigratedStoreAsync();

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => store.BackUpAsync(_folder.File("no/backup.db"), Token));

        Assert.Equal((StoreFileProblem.CannotOpen, _folder.File("no/backup.db")), (error.Problem, error.File));
    }

    [Fact]
    public async Task Writers_go_on_while_a_copy_is_written()
    {
        var store = await _folder.MigratedStoreAsync();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                var number = 0;
                while (!enough.IsCancellationRequested)
                {
                    number++;
                    var claim = Claim(number, Staff(number), Hours(10, 11));
                    Assert.Equal(
                        CommitResult.Committed,
                        await store.CommitAsync(number, plan => plan.Book(number, claim), Staff(number)));
                }

                return number;
            },
            Token);

        for (var copy = 1; copy <= 5; copy++)
        {
            await store.BackUpAsync(_folder.File($"backup{copy}.db"), Token);
        }

        await enough.CancelAsync();
        var written = await writing;
        for (var copy = 1; copy <= 5; copy++)
        {
            await _folder.Store($"backup{copy}.db").CheckAsync(StoreCheckDepth.EveryPage, Token);
            using var file = _folder.Connect($"backup{copy}.db");
            var commands = (long)file.Ask("SELECT count(*) FROM commands")!;
            Assert.InRange(commands, 0, written);
            Assert.Equal(commands, file.Ask("SELECT count(*) FROM claims"));
        }
    }
}
