using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,");

            migrationBuilder.CreateTable(
                name: "aggregates",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    schema_version = table.Column<int>(type: "integer", nullable: false),
                    read_group = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aggregates", x => new { x.tenant, x.kind, x.id });
                    table.CheckConstraint("ck_aggregates_version", "version >= 1");
                });

            migrationBuilder.CreateTable(
                name: "appointment_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    location = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    held_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appointment_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "assessment_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    assessor = table.Column<Guid>(type: "uuid", nullable: false),
                    observed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_pages",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    scope = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_pages", x => new { x.tenant, x.scope, x.owner, x.day });
                    table.CheckConstraint("ck_calendar_pages_version", "version >= 1");
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    scope = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: true),
                    core_start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    core_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    before_seconds = table.Column<long>(type: "bigint", nullable: false),
                    after_seconds = table.Column<long>(type: "bigint", nullable: false),
                    held_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => new { x.tenant, x.holder_kind, x.holder_id, x.ordinal });
                    table.CheckConstraint("ck_claims_buffers", "before_seconds >= 0 AND after_seconds >= 0");
                    table.CheckConstraint("ck_claims_core", "core_start < core_end");
                    table.CheckConstraint("ck_claims_unit", "(kind = 1) = (unit IS NOT NULL) AND (unit IS NULL OR unit >= 0)");
                });

            migrationBuilder.CreateTable(
                name: "client_lookups",
                columns: table => new
                {
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    index = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_lookups", x => new { x.tenant, x.client, x.field, x.index });
                });

            migrationBuilder.CreateTable(
                name: "client_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "commands",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    command = table.Column<Guid>(type: "uuid", nullable: false),
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    schema_version = table.Column<int>(type: "integer", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commands", x => new { x.tenant, x.command });
                });

            migrationBuilder.CreateTable(
                name: "consent_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<int>(type: "integer", nullable: false),
                    classes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "day_book_entries",
                columns: table => new
                {
                    appointment = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    location = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: true),
                    service = table.Column<Guid>(type: "uuid", nullable: false),
                    staff = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<int>(type: "integer", nullable: false),
                    start = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    end = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_day_book_entries", x => new { x.tenant, x.appointment, x.line });
                });

            migrationBuilder.CreateTable(
                name: "health_waiver_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    service = table.Column<Guid>(type: "uuid", nullable: false),
                    precaution = table.Column<int>(type: "integer", nullable: false),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_health_waiver_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "ledger_journals",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ledger = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    prev_sequence = table.Column<long>(type: "bigint", nullable: true, computedColumnSql: "nullif(sequence - 1, 0)", stored: true),
                    owner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    effective_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: false),
                    command = table.Column<Guid>(type: "uuid", nullable: false),
                    cause = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cause_line = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reverses = table.Column<Guid>(type: "uuid", nullable: true),
                    hold = table.Column<Guid>(type: "uuid", nullable: true),
                    promise = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    lots = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    programme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tier = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tier_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    available = table.Column<long>(type: "bigint", nullable: false),
                    owed = table.Column<long>(type: "bigint", nullable: false),
                    points_end_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stream_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stream_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stream_version = table.Column<long>(type: "bigint", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    schema_version = table.Column<int>(type: "integer", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    causation_command = table.Column<Guid>(type: "uuid", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    not_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "package_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bought_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    advisor = table.Column<Guid>(type: "uuid", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    warn_from = table.Column<DateOnly>(type: "date", nullable: true),
                    warn_at_sessions = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    sessions_available = table.Column<int>(type: "integer", nullable: false),
                    sessions_held = table.Column<int>(type: "integer", nullable: false),
                    sessions_used = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    paid_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    refunded_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    recognised_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    deferred_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "purchase_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: true),
                    location = table.Column<Guid>(type: "uuid", nullable: false),
                    sold_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    total_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    refunded_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    owed_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    external_system = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    external_document = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_purchase_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "relay_leases",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    fence = table.Column<long>(type: "bigint", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    service = table.Column<Guid>(type: "uuid", nullable: false),
                    therapist = table.Column<Guid>(type: "uuid", nullable: false),
                    performed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    appointment = table.Column<Guid>(type: "uuid", nullable: true),
                    package = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_record_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "stored_value_summaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    principal_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    bonus_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    held_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    next_bonus_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_value_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "tender_lines",
                columns: table => new
                {
                    purchase = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    location = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    tender = table.Column<int>(type: "integer", nullable: false),
                    is_money = table.Column<bool>(type: "boolean", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_lines", x => new { x.tenant, x.purchase, x.line });
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    ledger = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    prev_no = table.Column<long>(type: "bigint", nullable: true, computedColumnSql: "nullif(number - 1, 0)", stored: true),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    command = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    lot = table.Column<int>(type: "integer", nullable: false),
                    delta = table.Column<long>(type: "bigint", nullable: false),
                    before = table.Column<long>(type: "bigint", nullable: false),
                    after = table.Column<long>(type: "bigint", nullable: false)
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
                        name: "FK_ledger_entries_ledger_entries_tenant_ledger_account_prev_no~",
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
                name: "IX_aggregates_tenant_read_group",
                table: "aggregates",
                columns: new[] { "tenant", "read_group" },
                filter: "read_group IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_appointment_summaries_tenant_client_start",
                table: "appointment_summaries",
                columns: new[] { "tenant", "client", "start" });

            migrationBuilder.CreateIndex(
                name: "IX_appointment_summaries_tenant_location_start",
                table: "appointment_summaries",
                columns: new[] { "tenant", "location", "start" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_summaries_tenant_client_observed_at",
                table: "assessment_summaries",
                columns: new[] { "tenant", "client", "observed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_claims_tenant_scope_owner_core_end_core_start_kind_unit",
                table: "claims",
                columns: new[] { "tenant", "scope", "owner", "core_end", "core_start", "kind", "unit" });

            migrationBuilder.CreateIndex(
                name: "IX_client_lookups_tenant_field_index",
                table: "client_lookups",
                columns: new[] { "tenant", "field", "index" });

            migrationBuilder.CreateIndex(
                name: "IX_commands_tenant_recorded_at",
                table: "commands",
                columns: new[] { "tenant", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_consent_summaries_tenant_client_given_at",
                table: "consent_summaries",
                columns: new[] { "tenant", "client", "given_at" });

            migrationBuilder.CreateIndex(
                name: "IX_day_book_entries_tenant_location_start",
                table: "day_book_entries",
                columns: new[] { "tenant", "location", "start" });

            migrationBuilder.CreateIndex(
                name: "IX_day_book_entries_tenant_staff_start",
                table: "day_book_entries",
                columns: new[] { "tenant", "staff", "start" });

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
                name: "ix_outbox_failed",
                table: "outbox",
                columns: new[] { "tenant", "stream_kind", "stream_id", "stream_version" },
                filter: "published_at IS NULL AND attempts > 0");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_tenant_message_id",
                table: "outbox",
                columns: new[] { "tenant", "message_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_tenant_stream_kind_stream_id_stream_version",
                table: "outbox",
                columns: new[] { "tenant", "stream_kind", "stream_id", "stream_version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_unpublished",
                table: "outbox",
                column: "seq",
                filter: "published_at IS NULL");

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

            // By hand: EF has no words for an exclusion and for triggers.
            migrationBuilder.Sql(Databases.Backstop.Creation);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION beauty_append_only() CASCADE");

            migrationBuilder.DropTable(
                name: "aggregates");

            migrationBuilder.DropTable(
                name: "appointment_summaries");

            migrationBuilder.DropTable(
                name: "assessment_summaries");

            migrationBuilder.DropTable(
                name: "calendar_pages");

            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "client_lookups");

            migrationBuilder.DropTable(
                name: "client_summaries");

            migrationBuilder.DropTable(
                name: "commands");

            migrationBuilder.DropTable(
                name: "consent_summaries");

            migrationBuilder.DropTable(
                name: "day_book_entries");

            migrationBuilder.DropTable(
                name: "health_waiver_summaries");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "member_summaries");

            migrationBuilder.DropTable(
                name: "outbox");

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
        }
    }
}
