using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aggregates",
                columns: table => new
                {
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    schema_version = table.Column<int>(type: "INTEGER", nullable: false),
                    read_group = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false)
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
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    location = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<long>(type: "INTEGER", nullable: false),
                    end = table.Column<long>(type: "INTEGER", nullable: false),
                    held_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appointment_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "calendar_pages",
                columns: table => new
                {
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    scope = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    holder_kind = table.Column<string>(type: "TEXT", nullable: false),
                    holder_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    scope = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: true),
                    core_start = table.Column<long>(type: "INTEGER", nullable: false),
                    core_end = table.Column<long>(type: "INTEGER", nullable: false),
                    before_seconds = table.Column<long>(type: "INTEGER", nullable: false),
                    after_seconds = table.Column<long>(type: "INTEGER", nullable: false),
                    held_until = table.Column<long>(type: "INTEGER", nullable: true)
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
                    client = table.Column<byte[]>(type: "BLOB", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    index = table.Column<string>(type: "TEXT", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_lookups", x => new { x.tenant, x.client, x.field, x.index });
                });

            migrationBuilder.CreateTable(
                name: "client_summaries",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_summaries", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "commands",
                columns: table => new
                {
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    command = table.Column<byte[]>(type: "BLOB", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    schema_version = table.Column<int>(type: "INTEGER", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commands", x => new { x.tenant, x.command });
                });

            migrationBuilder.CreateTable(
                name: "day_book_entries",
                columns: table => new
                {
                    appointment = table.Column<byte[]>(type: "BLOB", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    location = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client = table.Column<byte[]>(type: "BLOB", nullable: true),
                    service = table.Column<byte[]>(type: "BLOB", nullable: false),
                    staff = table.Column<byte[]>(type: "BLOB", nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<long>(type: "INTEGER", nullable: false),
                    end = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_day_book_entries", x => new { x.tenant, x.appointment, x.line });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    tenant = table.Column<byte[]>(type: "BLOB", nullable: false),
                    message_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stream_kind = table.Column<string>(type: "TEXT", nullable: false),
                    stream_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stream_version = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    schema_version = table.Column<int>(type: "INTEGER", nullable: false),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false),
                    causation_command = table.Column<byte[]>(type: "BLOB", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 0),
                    not_before = table.Column<long>(type: "INTEGER", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", nullable: true),
                    parked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.seq);
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
                name: "IX_day_book_entries_tenant_location_start",
                table: "day_book_entries",
                columns: new[] { "tenant", "location", "start" });

            migrationBuilder.CreateIndex(
                name: "IX_day_book_entries_tenant_staff_start",
                table: "day_book_entries",
                columns: new[] { "tenant", "staff", "start" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aggregates");

            migrationBuilder.DropTable(
                name: "appointment_summaries");

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
                name: "day_book_entries");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
