using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Pillars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessment_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    assessor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    observed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_by = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "consent_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    classes = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "health_waiver_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    service = table.Column<byte[]>(type: "BLOB", nullable: false),
                    precaution = table.Column<int>(type: "INTEGER", nullable: false),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_health_waiver_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "ledger_journals",
                columns: table => new
                {
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ledger = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    prev_sequence = table.Column<long>(type: "INTEGER", nullable: true, computedColumnSql: "nullif(sequence - 1, 0)", stored: true),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    effective_at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    command = table.Column<byte[]>(type: "BLOB", nullable: false),
                    cause = table.Column<string>(type: "TEXT", nullable: false),
                    cause_line = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    reverses = table.Column<byte[]>(type: "BLOB", nullable: true),
                    hold = table.Column<byte[]>(type: "BLOB", nullable: true),
                    promise = table.Column<string>(type: "TEXT", nullable: true),
                    lots = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_journals", x => new { x.tenant, x.id });
                    table.UniqueConstraint("AK_ledger_journals_tenant_ledger_sequence", x => new { x.tenant, x.ledger, x.sequence });
                    table.CheckConstraint("ck_ledger_journals_effective", "effective_at <= recorded_at");
                    table.CheckConstraint("ck_ledger_journals_sequence", "sequence >= 1");
                    table.ForeignKey(
                        name: "FK_ledger_journals_ledger_journals_tenant_ledger_prev_sequence",
                        columns: x => new { x.tenant, x.ledger, x.prev_sequence },
                        principalTable: "ledger_journals",
                        principalColumns: new[] { "tenant", "ledger", "sequence" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "member_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    tier = table.Column<string>(type: "TEXT", nullable: true),
                    tier_ends_on = table.Column<int>(type: "INTEGER", nullable: true),
                    available = table.Column<long>(type: "INTEGER", nullable: false),
                    owed = table.Column<long>(type: "INTEGER", nullable: false),
                    points_end_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "package_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    plan = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    bought_at = table.Column<long>(type: "INTEGER", nullable: false),
                    advisor = table.Column<byte[]>(type: "BLOB", nullable: true),
                    last_day = table.Column<int>(type: "INTEGER", nullable: true),
                    warn_from = table.Column<int>(type: "INTEGER", nullable: true),
                    warn_at_sessions = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    sessions_available = table.Column<int>(type: "INTEGER", nullable: false),
                    sessions_held = table.Column<int>(type: "INTEGER", nullable: false),
                    sessions_used = table.Column<int>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    paid_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    refunded_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    recognised_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    deferred_minor_units = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "purchase_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: true),
                    location = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sold_at = table.Column<long>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    total_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    refunded_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    owed_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    external_system = table.Column<string>(type: "TEXT", nullable: true),
                    external_document = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_purchase_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "relay_leases",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<byte[]>(type: "BLOB", nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    fence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relay_leases", x => x.name);
                    table.CheckConstraint("ck_relay_leases_fence", "fence >= 1");
                });

            migrationBuilder.CreateTable(
                name: "service_record_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    service = table.Column<byte[]>(type: "BLOB", nullable: false),
                    therapist = table.Column<byte[]>(type: "BLOB", nullable: false),
                    performed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    appointment = table.Column<byte[]>(type: "BLOB", nullable: true),
                    package = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_record_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "stored_value_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    principal_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    bonus_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    held_minor_units = table.Column<long>(type: "INTEGER", nullable: false),
                    next_bonus_end = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_value_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "tender_lines",
                columns: table => new
                {
                    purchase = table.Column<byte[]>(type: "BLOB", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    location = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    tender = table.Column<int>(type: "INTEGER", nullable: false),
                    is_money = table.Column<bool>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", nullable: false),
                    minor_units = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_lines", x => new { x.tenant, x.purchase, x.line });
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ledger = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    prev_no = table.Column<long>(type: "INTEGER", nullable: true, computedColumnSql: "nullif(number - 1, 0)", stored: true),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    command = table.Column<byte[]>(type: "BLOB", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    lot = table.Column<int>(type: "INTEGER", nullable: false),
                    delta = table.Column<long>(type: "INTEGER", nullable: false),
                    before = table.Column<long>(type: "INTEGER", nullable: false),
                    after = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_entries", x => new { x.tenant, x.ledger, x.account, x.number });
                    table.UniqueConstraint("AK_ledger_entries_tenant_command_line", x => new { x.tenant, x.command, x.line });
                    table.UniqueConstraint("AK_ledger_entries_tenant_ledger_account_number_after", x => new { x.tenant, x.ledger, x.account, x.number, x.after });
                    table.CheckConstraint("ck_ledger_entries_balance", "before >= 0 AND after >= 0");
                    table.CheckConstraint("ck_ledger_entries_line", "line >= 1 AND lot >= 0");
                    table.CheckConstraint("ck_ledger_entries_number", "number > 1 OR (number = 1 AND before = 0)");
                    table.CheckConstraint("ck_ledger_entries_sum", "after = before + delta AND delta <> 0");
                    table.ForeignKey(
                        name: "FK_ledger_entries_ledger_entries_tenant_ledger_account_prev_no_before",
                        columns: x => new { x.tenant, x.ledger, x.account, x.prev_no, x.before },
                        principalTable: "ledger_entries",
                        principalColumns: new[] { "tenant", "ledger", "account", "number", "after" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ledger_entries_ledger_journals_tenant_ledger_sequence",
                        columns: x => new { x.tenant, x.ledger, x.sequence },
                        principalTable: "ledger_journals",
                        principalColumns: new[] { "tenant", "ledger", "sequence" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_failed",
                table: "outbox",
                columns: new[] { "tenant", "stream_kind", "stream_id", "stream_version" },
                filter: "published_at IS NULL AND attempts > 0");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_summaries_tenant_client_observed_at",
                table: "assessment_summaries",
                columns: new[] { "tenant", "client", "observed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_consent_summaries_tenant_client_given_at",
                table: "consent_summaries",
                columns: new[] { "tenant", "client", "given_at" });

            migrationBuilder.CreateIndex(
                name: "IX_health_waiver_summaries_tenant_client",
                table: "health_waiver_summaries",
                columns: new[] { "tenant", "client" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_entries_tenant_ledger_sequence_line",
                table: "ledger_entries",
                columns: new[] { "tenant", "ledger", "sequence", "line" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_journals_tenant_recorded_at",
                table: "ledger_journals",
                columns: new[] { "tenant", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_member_summaries_tenant_client",
                table: "member_summaries",
                columns: new[] { "tenant", "client" });

            migrationBuilder.CreateIndex(
                name: "IX_member_summaries_tenant_programme_points_end_at",
                table: "member_summaries",
                columns: new[] { "tenant", "programme", "points_end_at" });

            migrationBuilder.CreateIndex(
                name: "IX_package_summaries_tenant_client_bought_at",
                table: "package_summaries",
                columns: new[] { "tenant", "client", "bought_at" });

            migrationBuilder.CreateIndex(
                name: "IX_package_summaries_tenant_state_last_day",
                table: "package_summaries",
                columns: new[] { "tenant", "state", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_purchase_summaries_tenant_client_sold_at",
                table: "purchase_summaries",
                columns: new[] { "tenant", "client", "sold_at" });

            migrationBuilder.CreateIndex(
                name: "IX_purchase_summaries_tenant_external_system_external_document",
                table: "purchase_summaries",
                columns: new[] { "tenant", "external_system", "external_document" });

            migrationBuilder.CreateIndex(
                name: "IX_purchase_summaries_tenant_location_sold_at",
                table: "purchase_summaries",
                columns: new[] { "tenant", "location", "sold_at" });

            migrationBuilder.CreateIndex(
                name: "IX_service_record_summaries_tenant_client_performed_at",
                table: "service_record_summaries",
                columns: new[] { "tenant", "client", "performed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_stored_value_summaries_tenant_client",
                table: "stored_value_summaries",
                columns: new[] { "tenant", "client" });

            migrationBuilder.CreateIndex(
                name: "IX_tender_lines_tenant_location_at",
                table: "tender_lines",
                columns: new[] { "tenant", "location", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_summaries");

            migrationBuilder.DropTable(
                name: "consent_summaries");

            migrationBuilder.DropTable(
                name: "health_waiver_summaries");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "member_summaries");

            migrationBuilder.DropTable(
                name: "package_summaries");

            migrationBuilder.DropTable(
                name: "purchase_summaries");

            migrationBuilder.DropTable(
                name: "relay_leases");

            migrationBuilder.DropTable(
                name: "service_record_summaries");

            migrationBuilder.DropTable(
                name: "stored_value_summaries");

            migrationBuilder.DropTable(
                name: "tender_lines");

            migrationBuilder.DropTable(
                name: "ledger_journals");

            migrationBuilder.DropIndex(
                name: "ix_outbox_failed",
                table: "outbox");
        }
    }
}
