using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Databases;

/// <summary>What each code of the server means for the one who asked.</summary>
public sealed class ErrorsOfPostgreSqlTests
{
    private static readonly StoreDatabase Salon = new("salon on here");

    [Theory]
    [InlineData("23P01", typeof(InvariantBrokenException))]
    [InlineData("23505", typeof(InvariantBrokenException))]
    [InlineData("23503", typeof(InvariantBrokenException))]
    [InlineData("23514", typeof(InvariantBrokenException))]
    [InlineData("23000", typeof(InvariantBrokenException))]
    [InlineData("40001", typeof(StoreBusyException))]
    [InlineData("40P01", typeof(StoreBusyException))]
    [InlineData("55P03", typeof(StoreBusyException))]
    [InlineData("57014", typeof(StoreBusyException))]
    [InlineData("57P01", typeof(StoreBusyException))]
    [InlineData("57P02", typeof(StoreBusyException))]
    [InlineData("57P03", typeof(StoreBusyException))]
    [InlineData("08006", typeof(StoreBusyException))]
    [InlineData("53300", typeof(StoreBusyException))]
    [InlineData("25P03", typeof(StoreBusyException))]
    [InlineData("22012", typeof(PostgresException))]
    public void A_code_is_told_by_the_exceptions_of_the_ports(string state, Type told) =>
        Assert.IsType(told, Salon.Translate(Error(state)));

    [Theory]
    [InlineData("3D000", StoreDatabaseProblem.CannotOpen)]
    [InlineData("28P01", StoreDatabaseProblem.CannotOpen)]
    [InlineData("28000", StoreDatabaseProblem.CannotOpen)]
    [InlineData("42501", StoreDatabaseProblem.RightsMissing)]
    [InlineData("42P01", StoreDatabaseProblem.NeedsMigration)]
    [InlineData("42703", StoreDatabaseProblem.NeedsMigration)]
    [InlineData("42P07", StoreDatabaseProblem.NotOurs)]
    [InlineData("25006", StoreDatabaseProblem.ReadOnly)]
    [InlineData("53100", StoreDatabaseProblem.DiskFull)]
    [InlineData("XX001", StoreDatabaseProblem.Damaged)]
    [InlineData("XX002", StoreDatabaseProblem.Damaged)]
    public void A_database_that_cannot_be_used_says_why(string state, StoreDatabaseProblem problem)
    {
        var told = Assert.IsType<StoreDatabaseException>(Salon.Translate(Error(state)));

        Assert.Equal((problem, Salon.Name), (told.Problem, told.Database));
    }

    [Theory]
    [InlineData("23P01", true)]
    [InlineData("23505", true)]
    [InlineData("40001", true)]
    [InlineData("40P01", true)]
    [InlineData("55P03", true)]
    [InlineData("57P01", false)]
    [InlineData("57P02", false)]
    [InlineData("08006", false)]
    [InlineData("53100", false)]
    [InlineData("XX000", false)]
    public void Only_what_the_server_says_while_it_decides_means_that_a_commit_stored_nothing(
        string state, bool isKnown)
    {
        Assert.Equal(isKnown, StoreDatabase.HasStoredNothing(Error(state)));
        Assert.Equal(isKnown, StoreDatabase.HasStoredNothing(new DbUpdateException("late", Error(state))));
    }

    [Fact]
    public void A_lost_connection_is_busy_before_the_commit_and_unknown_at_it()
    {
        var lost = new NpgsqlException("lost", new IOException("reset"));

        Assert.IsType<StoreBusyException>(Salon.Translate(lost));
        Assert.False(StoreDatabase.HasStoredNothing(lost));
    }

    [Fact]
    public void What_EF_wraps_is_found_by_its_innermost_error()
    {
        var cause = Error("40P01");
        var wrapped = new InvalidOperationException(
            "Consider EnableRetryOnFailure.", new DbUpdateException("late", new NpgsqlException("outer", cause)));

        Assert.Same(cause, wrapped.DatabaseError());
        Assert.Equal("40P01", wrapped.SqlState());
        Assert.Null(new InvalidOperationException("other").DatabaseError());
        Assert.Null(new OperationCanceledException("enough", Error("57014")).DatabaseError());
    }

    private static PostgresException Error(string state) => new("said", "ERROR", "ERROR", state);
}
