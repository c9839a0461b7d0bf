using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.WerkEnInkomen.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Auditregel",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonConcerned = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Oin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TraceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CausedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auditregel", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Casus",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GemeenteVanHerkomst = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Casus", x => x.Casusnummer);
                });

            migrationBuilder.CreateTable(
                name: "Deelname",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Oin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deelname", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Queue = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProcessedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.MessageId, x.Queue });
                });

            migrationBuilder.CreateTable(
                name: "Inkomensdossier",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    WiOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Gegevens_Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Gegevens_NettoPerMaandInCenten = table.Column<long>(type: "INTEGER", nullable: true),
                    Gegevens_RekeninkomenPerJaarInCenten = table.Column<long>(type: "INTEGER", nullable: true),
                    Gegevens_Geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Gegevens_InInrichting = table.Column<bool>(type: "INTEGER", nullable: true),
                    Gegevens_Partner = table.Column<bool>(type: "INTEGER", nullable: true),
                    Gegevens_MeldingOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Gegevens_SchuldenInCenten = table.Column<long>(type: "INTEGER", nullable: true),
                    Gegevens_SchuldenStabiel = table.Column<bool>(type: "INTEGER", nullable: true),
                    Gegevens_BudgetbeheerOfBewind = table.Column<bool>(type: "INTEGER", nullable: true),
                    Toets = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Verhuizing_Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Verhuizing_Versie = table.Column<int>(type: "INTEGER", nullable: true),
                    Verhuizing_GemeenteVanBestemming = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Plan = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inkomensdossier", x => x.Casusnummer);
                });

            migrationBuilder.CreateTable(
                name: "LogboekDataverwerkingen",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TraceId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SpanId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    ParentSpanId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    StartTime = table.Column<long>(type: "INTEGER", nullable: false),
                    EndTime = table.Column<long>(type: "INTEGER", nullable: false),
                    ProcessingActivityId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DataSubjectId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    DataSubjectIdType = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogboekDataverwerkingen", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Norm",
                columns: table => new
                {
                    Parameter = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Waarde = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Eenheid = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Bron = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Norm", x => new { x.Parameter, x.GeldigVanaf, x.Status });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TraceParent = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Verzoek",
                columns: table => new
                {
                    Caller = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Response = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verzoek", x => new { x.Caller, x.RequestId });
                });

            migrationBuilder.CreateTable(
                name: "Watermark",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watermark", x => x.Stream);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Auditregel_PersonConcerned_Sequence",
                table: "Auditregel",
                columns: new[] { "PersonConcerned", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Deelname_Casusnummer",
                table: "Deelname",
                column: "Casusnummer");

            migrationBuilder.CreateIndex(
                name: "IX_Deelname_Oin_Casusnummer",
                table: "Deelname",
                columns: new[] { "Oin", "Casusnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Deelname_Subject_Casusnummer",
                table: "Deelname",
                columns: new[] { "Subject", "Casusnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_ProcessedAt",
                table: "Inbox",
                column: "ProcessedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key_Sequence",
                table: "Outbox",
                columns: new[] { "Key", "Sequence" },
                filter: "SentAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_MessageId",
                table: "Outbox",
                column: "MessageId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SentAt",
                table: "Outbox",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoek_CreatedAt",
                table: "Verzoek",
                column: "CreatedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Auditregel");

            migrationBuilder.DropTable(
                name: "Casus");

            migrationBuilder.DropTable(
                name: "Deelname");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Inkomensdossier");

            migrationBuilder.DropTable(
                name: "LogboekDataverwerkingen");

            migrationBuilder.DropTable(
                name: "Norm");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Verzoek");

            migrationBuilder.DropTable(
                name: "Watermark");
        }
    }
}
