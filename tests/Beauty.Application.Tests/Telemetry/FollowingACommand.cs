using System.Diagnostics;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Houses;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>The spans of commands and questions (ADR 0015).</summary>
public sealed class FollowingACommand : IAsyncDisposable
{
    private readonly Dashboard _dashboard = new();
    private readonly House _house;

    public FollowingACommand() => _house = new House(add: _dashboard.Add);

    [Fact]
    public async Task A_command_is_one_span_of_its_own_name_with_its_outcome_and_attempts()
    {
        var salon = await OpenAsync();
        var (command, visit) = (_house.Context(), salon.Visit(At(10)));
        _house.Meddled.AtNextCommit(CommitResult.Stale);

        (await _house.BookAsync(command, visit)).Accepted();
        (await _house.BookAsync(command, visit)).Accepted();

        Assert.Equal(
            [
                "beauty.command.attempts=2, beauty.command.name=booking.book, beauty.outcome=accepted",
                "beauty.command.attempts=1, beauty.command.name=booking.book, beauty.outcome=replayed",
            ],
            _dashboard.SpansOf("booking.book"));
        Assert.All(_dashboard.Spans, span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
    }

    [Fact]
    public async Task A_refusal_is_no_error_and_tells_its_code_alone_also_when_it_is_told_again()
    {
        var salon = await OpenAsync();
        await salon.BookedAsync(At(10), by: salon.Anna);
        _dashboard.Clear();
        var (command, visit) = (_house.Context(), salon.Visit(At(10), by: salon.Anna));

        Assert.False((await _house.BookAsync(command, visit)).IsAccepted);
        Assert.False((await _house.BookAsync(command, visit)).IsAccepted);

        Assert.Equal(
            [
                "beauty.command.attempts=1, beauty.command.name=booking.book, beauty.outcome=refused, "
                    + "beauty.refusal.code=scheduling.staff-busy",
                "beauty.command.attempts=1, beauty.command.name=booking.book, beauty.outcome=replayed, "
                    + "beauty.refusal.code=scheduling.staff-busy",
            ],
            _dashboard.SpansOf("booking.book"));
        Assert.All(_dashboard.Spans, span => Assert.Equal(ActivityStatusCode.Unset, span.Status));
    }

    [Fact]
    public async Task A_failure_is_an_error_with_the_type_of_the_exception_and_without_its_text()
    {
        var salon = await OpenAsync();
        _house.Meddled.AtNextBeginning(new StoreBusyException("Lin Mei waits."), times: 5);

        await Assert.ThrowsAsync<StoreBusyException>(() => _house.BookAsync(salon.Visit(At(10))));

        Assert.Equal(
            [
                "beauty.command.attempts=5, beauty.command.name=booking.book, beauty.outcome=failed, "
                    + $"error.type={typeof(StoreBusyException).FullName}",
            ],
            _dashboard.SpansOf("booking.book"));
        var span = Assert.Single(_dashboard.Spans);
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Empty(span.Events);
    }

    [Fact]
    public async Task What_a_command_asks_of_a_store_lies_in_its_span_and_nothing_after_it()
    {
        var salon = await OpenAsync();
        Activity? inside = null;
        _house.Meddled.AtNextCommit(commit =>
        {
            inside = Activity.Current;
            return commit();
        });
        var before = Activity.Current;

        await salon.BookedAsync(At(10));

        Assert.Same(Assert.Single(_dashboard.Spans), inside);
        Assert.Same(before, Activity.Current);
    }

    [Fact]
    public async Task Questions_are_spans_of_their_own()
    {
        var salon = await OpenAsync();
        var query = Booking.AskingForHealth.Query(salon, null);
        var elsewhere = query with { Location = _house.Ids.Next<Domain.Identity.LocationId>() };

        (await _house.SearchAsync(query)).Accepted();
        (await _house.ExplainAsync(query, At(10))).Accepted();
        Assert.False((await _house.SearchAsync(elsewhere)).IsAccepted);

        Assert.Equal(
            ["beauty.outcome=accepted", "beauty.outcome=refused, beauty.refusal.code=commands.not-found"],
            _dashboard.SpansOf(BeautyTelemetry.SearchSpan));
        Assert.Equal(["beauty.outcome=accepted"], _dashboard.SpansOf(BeautyTelemetry.ExplainSpan));
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        _dashboard.Dispose();
    }

    private async Task<SmallSalon> OpenAsync()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _dashboard.Clear();
        return salon;
    }
}
