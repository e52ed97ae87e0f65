using Beauty.Persistence.Abstractions.Reading;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

public sealed class SpecificationLaws
{
    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Where_keeps_the_rows_that_meet_every_condition(Row[] rows, int least)
    {
        var ask = new Ask(query => query.Where(row => row.Number >= least % 5).Where(row => row.Optional != 1));

        Assert.Equal(rows.Where(row => row.Number >= least % 5 && row.Optional != 1), ask.Evaluate(rows));
        Assert.All(rows, row => Assert.Equal(row.Number >= least % 5 && row.Optional != 1, ask.IsSatisfiedBy(row)));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Order_is_that_of_linq_and_equal_keys_keep_their_order(Row[] rows)
    {
        Assert.Equal(rows.OrderBy(row => row.Number), new Ask(q => q.OrderBy(row => row.Number)).Evaluate(rows));
        Assert.Equal(
            rows.OrderByDescending(row => row.Number),
            new Ask(q => q.OrderByDescending(row => row.Number)).Evaluate(rows));
        Assert.Equal(rows.OrderBy(row => row.Optional), new Ask(q => q.OrderBy(row => row.Optional)).Evaluate(rows));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Further_keys_order_only_what_was_equal(Row[] rows)
    {
        var ask = new Ask(q => q
            .OrderByDescending(row => row.Optional).ThenBy(row => row.Number).ThenByDescending(row => row.Word));

        Assert.Equal(
            rows.OrderByDescending(row => row.Optional).ThenBy(row => row.Number)
                .ThenByDescending(row => row.Word, StringComparer.Ordinal),
            ask.Evaluate(rows));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Strings_are_ordered_by_code_units_and_ids_by_their_guid(Row[] rows)
    {
        Assert.Equal(
            rows.OrderBy(row => row.Word, StringComparer.Ordinal),
            new Ask(q => q.OrderBy(row => row.Word)).Evaluate(rows));
        Assert.Equal(
            rows.OrderBy(row => row.Client.Value), new Ask(q => q.OrderBy(row => row.Client)).Evaluate(rows));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void A_page_is_cut_after_conditions_and_order(Row[] rows, byte skipped, byte taken)
    {
        var (skip, take) = (skipped % 14, taken % 14 + 1);
        var ask = new Ask(q => q.Where(row => row.Number > 0).OrderBy(row => row.Number).Skip(skip).Take(take));

        Assert.Equal(
            rows.Where(row => row.Number > 0).OrderBy(row => row.Number).Skip(skip).Take(take), ask.Evaluate(rows));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Pages_in_a_unique_order_partition_the_rows(Row[] rows, byte size)
    {
        var take = size % 5 + 1;
        var numbered = rows.Select((row, at) => row with { Number = at }).ToArray();

        var pages = Enumerable.Range(0, numbered.Length).SelectMany(page =>
            new Ask(q => q.OrderByDescending(row => row.Number).Skip(page * take).Take(take)).Evaluate(numbered));

        Assert.Equal(numbered.Reverse(), pages);
    }

    [Property(Arbitrary = [typeof(RowArbitraries)])]
    public void Select_takes_a_part_of_each_row_in_order(Row[] rows)
    {
        var ask = new AskFor<int?>(q => q
            .Where(row => row.Number < 4).OrderBy(row => row.Number).ThenByDescending(row => row.Optional)
            .Skip(1).Take(5).AsNoTracking().TagWith("words").Select(row => row.Optional));

        Assert.Equal(
            rows.Where(row => row.Number < 4).OrderBy(row => row.Number).ThenByDescending(row => row.Optional)
                .Skip(1).Take(5).Select(row => row.Optional),
            ask.Evaluate(rows));
    }

    [Property(Arbitrary = [typeof(RowArbitraries)], MaxTest = 200)]
    public void A_query_of_a_provider_answers_as_memory_does(Row[] rows, byte skipped, byte taken)
    {
        var ask = new AskFor<int>(q => q
            .Where(row => row.Number > 0).OrderByDescending(row => row.Number).ThenBy(row => row.Optional)
            .ThenByDescending(row => row.Optional).Skip(skipped % 5).Take(taken % 9 + 1).Select(row => row.Number));
        var whole = (Specification<Row>)ask;

        Assert.Equal(ask.Evaluate(rows), SpecificationEvaluator.GetQuery(rows.AsQueryable(), ask));
        Assert.Equal(whole.Evaluate(rows), SpecificationEvaluator.GetQuery(rows.AsQueryable(), whole));
        Assert.Equal(
            rows.Where(whole.IsSatisfiedBy),
            SpecificationEvaluator.GetQuery(rows.AsQueryable(), whole, criteriaOnly: true));
    }
}
