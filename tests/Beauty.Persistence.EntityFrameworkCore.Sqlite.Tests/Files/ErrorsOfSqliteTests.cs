using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.UnitsOfWork;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

public sealed class ErrorsOfSqliteTests
{
    private readonly StoreFile _file = new("/salon.db");

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Busy_and_locked_pass_and_may_be_tried_again(int code)
    {
        var error = Error(code);

        Assert.Same(error, Assert.IsType<StoreBusyException>(_file.Translate(error)).InnerException);
        Assert.True(SqliteUnitOfWork.HasStoredNothing(error));
    }

    [Theory]
    [InlineData(3, StoreFileProblem.CannotOpen)]
    [InlineData(8, StoreFileProblem.ReadOnly)]
    [InlineData(10, StoreFileProblem.DiskFailed)]
    [InlineData(11, StoreFileProblem.Damaged)]
    [InlineData(13, StoreFileProblem.DiskFull)]
    [InlineData(14, StoreFileProblem.CannotOpen)]
    [InlineData(23, StoreFileProblem.CannotOpen)]
    [InlineData(26, StoreFileProblem.NotADatabase)]
    public void Errors_of_the_file_name_it_and_at_a_commit_nobody_knows(int code, StoreFileProblem problem)
    {
        var error = Error(code);

        var told = Assert.IsType<StoreFileException>(_file.Translate(error));

        Assert.Equal((problem, "/salon.db"), (told.Problem, told.File));
        Assert.Same(error, told.InnerException);
        Assert.False(SqliteUnitOfWork.HasStoredNothing(error));
    }

    [Fact]
    public void A_refused_row_is_a_broken_invariant()
    {
        Assert.IsType<InvariantBrokenException>(_file.Translate(Error(19)));
        Assert.True(SqliteUnitOfWork.HasStoredNothing(Error(19)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(21)]
    public void A_mistake_of_ours_stays_what_it_is(int code)
    {
        var error = Error(code);

        Assert.Same(error, _file.Translate(error));
    }

    private static SqliteException Error(int code) => new("as SQLite says", code);
}
