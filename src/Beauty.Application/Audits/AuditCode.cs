namespace Beauty.Application.Audits;

/// <summary>The code of a finding and the rule it speaks of; all of them, as a list.</summary>
internal sealed record AuditCode(string Code, string Rule)
{
    public static AuditCode RootDamaged { get; } = new("audit.root-damaged", "ADR 0005");

    public static AuditCode LedgerLaw { get; } = new("audit.ledger-law", "law 30");

    public static AuditCode LedgerLines { get; } = new("audit.ledger-lines", "law 30");

    public static AuditCode LedgerOwnedTwice { get; } = new("audit.ledger-owned-twice", "law 29");

    public static AuditCode LedgerUnreadable { get; } = new("audit.ledger-unreadable", "law 1");

    public static AuditCode LedgerWithoutJournals { get; } = new("audit.ledger-without-journals", "law 30");

    public static AuditCode LedgerWithoutOwner { get; } = new("audit.ledger-without-owner", "law 29");

    public static AuditCode HoldOrphan { get; } = new("audit.hold-orphan", "law 19");

    public static AuditCode LineWithoutHold { get; } = new("audit.line-without-hold", "law 18");

    public static AuditCode LineWithoutUse { get; } = new("audit.line-without-use", "law 20");

    public static AuditCode UseOrphan { get; } = new("audit.use-orphan", "law 19");

    public static AuditCode PackageMissing { get; } = new("audit.package-missing", "K55");

    public static AuditCode PackageUnsold { get; } = new("audit.package-unsold", "K55");

    public static AuditCode RechargeMissing { get; } = new("audit.recharge-missing", "K50");

    public static AuditCode RechargeUnsold { get; } = new("audit.recharge-unsold", "K50");

    public static AuditCode EarningUnsold { get; } = new("audit.earning-unsold", "law 24");

    public static AuditCode EarningWithoutJournal { get; } = new("audit.earning-without-journal", "law 15");

    public static AuditCode JournalWithoutEarning { get; } = new("audit.journal-without-earning", "law 15");

    public static AuditCode RefundNotReturned { get; } = new("audit.refund-not-returned", "law 24");

    public static AuditCode ReturnWithoutRefund { get; } = new("audit.return-without-refund", "law 24");

    public static AuditCode ClaimMissing { get; } = new("audit.claim-missing", "W10");

    public static AuditCode ClaimStray { get; } = new("audit.claim-stray", "W11");

    public static AuditCode ClaimsOverlap { get; } = new("audit.claims-overlap", "S23");

    public static AuditCode RowsDifferent { get; } = new("audit.rows-different", "W18");

    public static AuditCode RowsExtra { get; } = new("audit.rows-extra", "W18");

    public static AuditCode RowsMissing { get; } = new("audit.rows-missing", "W18");

    public static AuditCode OutboxAhead { get; } = new("audit.outbox-ahead", "W18");

    public static AuditCode OutboxGap { get; } = new("audit.outbox-gap", "W18");

    public static AuditCode OutboxLost { get; } = new("audit.outbox-lost", "W18");
}
