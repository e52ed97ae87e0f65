using System.Data.Common;
using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>Makes the statements that remove and add a plan's claims, once its pages were raised.</summary>
internal sealed class ClaimWriter(CommitDialect dialect, TenantId tenant)
{
    // A claim over midnight stands in the change of each page it touches, and is one row.
    public IEnumerable<SqlStatement> Statements(CommitPlan plan)
    {
        var command = plan.Command.Command;
        foreach (var claim in plan.Pages.SelectMany(page => page.Removed).DistinctBy(NameOf))
        {
            yield return Remove(claim, command);
        }

        var added = plan.Pages.SelectMany(page => page.Added).DistinctBy(NameOf).ToList();
        foreach (var claim in added)
        {
            yield return Add(claim, command);
        }

        if (dialect.JudgeClaims is { } judge && added.Count > 0)
        {
            yield return new(judge)
            {
                MayMiss = true,
                Complaint = error => Refused(string.Join("; ", added.Select(Describe)), command, error),
            };
        }
    }

    private SqlStatement Remove(Claim claim, CommandId command) => new(
        CommitSql.RemoveClaim, tenant.Value, claim.Holder.Kind, claim.Holder.Id, claim.Ordinal)
    {
        Complaint = _ => $"{Describe(claim)} is removed by command {command} but does not stand on its page",
    };

    private SqlStatement Add(Claim claim, CommandId command) => new(
        CommitSql.AddClaim, tenant.Value, claim.Holder.Kind, claim.Holder.Id, claim.Ordinal,
        (int)claim.Calendar.Scope, claim.Calendar.Owner, (int)claim.Kind, claim.Unit, claim.Core.Start,
        claim.Core.End, (long)claim.Before.TotalSeconds, (long)claim.After.TotalSeconds, claim.HeldUntil)
    {
        Complaint = error => Refused(Describe(claim), command, error),
    };

    private static (AggregateKey Holder, int Ordinal) NameOf(Claim claim) => (claim.Holder, claim.Ordinal);

    private static string Refused(string claims, CommandId command, DbException? error) =>
        $"{claims} was refused by the store's backstop for command {command}: {error?.Message} " +
        "Maybe the plan was decided on pages it does not guard, or a lapsed hold was not removed.";

    private static string Describe(Claim claim)
    {
        var unit = claim.Unit?.ToString(CultureInfo.InvariantCulture) ?? "all";
        return $"Claim {claim.Ordinal} of {claim.Holder} on {claim.Calendar} unit {unit} for {claim.Core}";
    }
}
