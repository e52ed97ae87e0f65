using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

public sealed class WritingASpecificationTests
{
    private static readonly Row Any = new(1, "a", An.Id<ClientId>(1), null);

    [Fact]
    public void An_empty_specification_asks_for_every_row_as_it_comes()
    {
        var ask = new Ask(_ => { });

        Assert.Equal((null, null, false), (ask.Skip, ask.Take, ask.AsNoTracking));
        Assert.Empty(ask.WhereExpressions);
        Assert.Empty(ask.OrderExpressions);
        Assert.Empty(ask.QueryTags);
        Assert.Equal([Any, Any], ask.Evaluate([Any, Any]));
    }

    [Fact]
    public void What_was_written_can_be_read_by_an_adapter()
    {
        var ask = new Ask(query => query
            .Where(row => row.Number == 1).OrderByDescending(row => row.Word).ThenBy(row => row.Number)
            .Skip(2).Take(3).AsNoTracking().TagWith("day book").TagWith("page 2"));

        Assert.Equal((2, 3, true), (ask.Skip, ask.Take, ask.AsNoTracking));
        Assert.Equal(["day book", "page 2"], ask.QueryTags);
        Assert.Single(ask.WhereExpressions);
        Assert.Equal([true, false], ask.OrderExpressions.Select(key => key.IsDescending));
        Assert.Equal(
            [typeof(string), typeof(int)], ask.OrderExpressions.Select(key => key.KeySelector.ReturnType));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Rows_to_skip_are_not_negative(int rows, bool allowed) =>
        Bounded(() => _ = new Ask(query => query.Skip(rows)), rows, allowed);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_page_takes_from_one_to_a_thousand_rows(int rows, bool allowed) =>
        Bounded(() => _ = new AskFor<int>(query => query.Take(rows)), rows, allowed);

    [Fact]
    public void A_second_order_is_refused_and_names_both_keys()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new Ask(query => query.OrderBy(row => row.Word).OrderByDescending(row => row.Number)));

        Assert.Equal(
            "Ask is ordered by row => row.Word already and cannot start again with row => row.Number. " +
            "Maybe use ThenBy.",
            error.Message);
    }

    [Fact]
    public void A_second_skip_take_or_selection_is_refused()
    {
        var skips = Assert.Throws<InvalidOperationException>(() => new Ask(query => query.Skip(1).Skip(2)));
        var takes = Assert.Throws<InvalidOperationException>(() => new Ask(query => query.Take(1).Take(2)));
        var selects = Assert.Throws<InvalidOperationException>(() =>
            new AskFor<int>(query => query.Select(row => row.Number).Select(row => 1)));

        Assert.Equal("Ask skips 1 rows already.", skips.Message);
        Assert.Equal("Ask takes 1 rows already.", takes.Message);
        Assert.Contains("selects already", selects.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projecting_specification_without_selection_cannot_answer()
    {
        var ask = new AskFor<int>(query => query.Where(row => row.Number == 1));

        var inMemory = Assert.Throws<InvalidOperationException>(() => ask.Evaluate([Any]));
        var query = Assert.Throws<InvalidOperationException>(() =>
            SpecificationEvaluator.GetQuery(Array.Empty<Row>().AsQueryable(), ask));

        Assert.Contains("selects nothing", inMemory.Message, StringComparison.Ordinal);
        Assert.Equal(inMemory.Message, query.Message);
    }

    [Fact]
    public void A_tag_says_something() =>
        Assert.Throws<ArgumentException>(() => new Ask(query => query.TagWith("")));

    private static void Bounded(Action write, int rows, bool allowed)
    {
        if (allowed)
        {
            write();
            return;
        }

        var error = Assert.Throws<ArgumentOutOfRangeException>(write);
        Assert.Equal(rows, error.ActualValue);
    }
}
