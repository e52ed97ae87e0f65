using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Scheduling.Appointments;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Read models follow their aggregates, and questions are answered as in memory.</summary>
internal static class ReadingLaws
{
    public static IEnumerable<StoreLaw> All =>
    [
        new("R1", "An aggregate's rows are stored with it and replaced by its next version.",
            "deleting the rows of the aggregate's key before inserting the new ones", RowsReplaced),
        new("R2", "Conditions, order, page and selection are answered as in memory.",
            "the translation of instants, ids and enumerations; order before page", AnsweredAsInMemory),
        new("R3", "Counting and asking for any ignore the page of a specification.",
            "GetQuery with criteriaOnly", CountsIgnorePages),
        new("R4", "The single row is given, none is null, and two are an error.",
            "SingleOrDefault, not FirstOrDefault", Single),
        new("R5", "Streaming gives the same rows in the same order as listing.",
            "AsAsyncEnumerable over the same query", Streamed),
    ];

    private static async Task RowsReplaced(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna);
        await trial.BookAsync(visit, command: 1);
        await trial.BookAsync(Visit(2, 12, 13, Anna), command: 2);
        var arrived = new CommitPlanBuilder()
            .Change(new AggregateChange(
                visit.Key, 1, Conformance.Visit.State(2, "arrived"), default, [visit.Row(AppointmentStatus.Arrived)]))
            .Build(Record(3));
        await trial.ExpectCommitAsync(arrived, CommitResult.Committed, "it follows version 1");
        await ExpectRowsAsync(trial, visit.Row(AppointmentStatus.Arrived), Visit(2, 12, 13, Anna).Row());

        var hidden = new CommitPlanBuilder()
            .Change(new AggregateChange(visit.Key, 2, Conformance.Visit.State(3, "hidden"), default, []))
            .Build(Record(4));
        await trial.ExpectCommitAsync(hidden, CommitResult.Committed, "it follows version 2");
        await ExpectRowsAsync(trial, Visit(2, 12, 13, Anna).Row());
    }

    private static async Task AnsweredAsInMemory(Trial trial)
    {
        var all = await StoreRowsAsync(trial);
        var rows = trial.Store.Reads.Of<AppointmentSummary>(Home);
        AppointmentsAsked[] questions =
        [
            new(query => query
                .Where(row => row.Start >= all[3].Start && row.Start < all[7].Start).OrderBy(row => row.Start)),
            new(query => query.Where(row => row.Id == all[4].Id)),
            new(query => query.Where(row => row.Client == Client && row.Status != AppointmentStatus.Cancelled)
                .OrderByDescending(row => row.Start)),
            new(query => query
                .Where(row => row.HeldUntil == null).OrderBy(row => row.Status).ThenByDescending(row => row.End)),
            new(query => query.OrderBy(row => row.Id).Skip(2).Take(3).AsNoTracking().TagWith("kit")),
        ];

        foreach (var (question, at) in questions.Select((question, at) => (question, at)))
        {
            var answer = await rows.ListAsync(question, trial.CancellationToken);
            var expected = question.Evaluate(all).ToList();
            ExpectList(expected, answer, $"the answer to question {at + 1}");
            var first = await rows.FirstOrDefaultAsync(question, trial.CancellationToken);
            ExpectSame(expected.FirstOrDefault(), first, $"the first row of question {at + 1}");
        }

        var ends = new EndsAsked();
        var parts = await rows.ListAsync(ends, trial.CancellationToken);
        ExpectList(ends.Evaluate(all), parts, "the selected ends");
    }

    private static async Task CountsIgnorePages(Trial trial)
    {
        var all = await StoreRowsAsync(trial);
        var rows = trial.Store.Reads.Of<AppointmentSummary>(Home);
        var page = new AppointmentsAsked(query => query
            .Where(row => row.Status == AppointmentStatus.Booked).OrderBy(row => row.Start).Skip(100).Take(1));

        ExpectSame(all.Count, await rows.CountAsync(trial.CancellationToken), "all rows");
        ExpectSame(
            all.Count(row => row.Status is AppointmentStatus.Booked),
            await rows.CountAsync(page, trial.CancellationToken),
            "the booked rows over all pages");
        Expect(await rows.AnyAsync(page, trial.CancellationToken), "there is a booked row");
        Expect(
            (await rows.ListAsync(page, trial.CancellationToken)).Count == 0, "the page itself is empty");
    }

    private static async Task Single(Trial trial)
    {
        var all = await StoreRowsAsync(trial);
        var rows = trial.Store.Reads.Of<AppointmentSummary>(Home);

        var one = await rows.SingleOrDefaultAsync(
            new AppointmentsAsked(query => query.Where(row => row.Id == all[2].Id)), trial.CancellationToken);
        var none = await rows.SingleOrDefaultAsync(
            new AppointmentsAsked(query => query.Where(row => row.Start < all[0].Start)), trial.CancellationToken);
        var two = await ThrownByAsync(() => rows.SingleOrDefaultAsync(
            new AppointmentsAsked(query => query.Where(row => row.Start >= all[0].Start)), trial.CancellationToken));

        ExpectSame(all[2], one, "the single row");
        ExpectSame(null, none, "no row");
        ExpectThrown<InvalidOperationException>(two, "asking for the single one of many rows");
    }

    private static async Task Streamed(Trial trial)
    {
        await StoreRowsAsync(trial);
        var rows = trial.Store.Reads.Of<AppointmentSummary>(Home);
        var question = new AppointmentsAsked(query => query.OrderByDescending(row => row.Start).Skip(1).Take(5));

        var streamed = new List<AppointmentSummary>();
        await foreach (var row in rows.AsAsyncEnumerable(question).WithCancellation(trial.CancellationToken))
        {
            streamed.Add(row);
        }

        var listed = await rows.ListAsync(question, trial.CancellationToken);
        ExpectSame(5, listed.Count, "the rows of the page");
        ExpectList(listed, streamed, "the streamed rows");
    }

    /// <summary>Ten appointments, one an hour, of changing status.</summary>
    private static async Task<IReadOnlyList<AppointmentSummary>> StoreRowsAsync(Trial trial)
    {
        var all = new List<AppointmentSummary>();
        var builder = new CommitPlanBuilder();
        for (var number = 1; number <= 10; number++)
        {
            var visit = Visit(number, number, number + 1);
            var status = (AppointmentStatus)(number % 3 + 1);
            var row = visit.Row(status) with { HeldUntil = status is AppointmentStatus.Held ? Now : null };
            builder.Change(new AggregateChange(visit.Key, 0, Conformance.Visit.State(1, "listed"), default, [row]));
            all.Add(row);
        }

        await trial.ExpectCommitAsync(builder.Build(Record(1)), CommitResult.Committed, "all are new");
        return all;
    }

    private static async Task ExpectRowsAsync(Trial trial, params AppointmentSummary[] expected)
    {
        var rows = await trial.Store.Reads.Of<AppointmentSummary>(Home).ListAsync(trial.CancellationToken);
        ExpectList(expected, rows.OrderBy(row => row.Start), "the rows by start");
    }

    private sealed class AppointmentsAsked
        : Specification<AppointmentSummary>, ISingleResultSpecification<AppointmentSummary>
    {
        public AppointmentsAsked(Action<ISpecificationBuilder<AppointmentSummary>> write) => write(Query);
    }

    private sealed class EndsAsked : Specification<AppointmentSummary, NodaTime.Instant>
    {
        public EndsAsked() => Query
            .Where(row => row.Status != AppointmentStatus.Held)
            .OrderByDescending(row => row.End)
            .Take(4)
            .Select(row => row.End);
    }
}
