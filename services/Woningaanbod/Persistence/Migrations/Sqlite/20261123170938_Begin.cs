using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.Woningaanbod.Persistence.Migrations.Sqlite
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
                name: "Kandidaat",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GemeenteVanHerkomst = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Aanmelddatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hardheid = table.Column<bool>(type: "INTEGER", nullable: false),
                    Huishoudgrootte = table.Column<int>(type: "INTEGER", nullable: false),
                    Geboortejaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Profiel = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    IndicatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IndicatieVan = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IndicatieTotEnMet = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RekeninkomenPerJaarInCenten = table.Column<long>(type: "INTEGER", nullable: true),
                    BetaalbareHuurInCenten = table.Column<long>(type: "INTEGER", nullable: true),
                    OpenVoordrachtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerhuisdatumVersie = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kandidaat", x => x.Casusnummer);
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
                name: "Voordracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    WoningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CorporatieOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    VoorgedragenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Huishoudgrootte = table.Column<int>(type: "INTEGER", nullable: false),
                    GewensteContractvorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GemeenteVanBestemming = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    RekenhuurInCenten = table.Column<long>(type: "INTEGER", nullable: false),
                    Regels = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Contract = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Verhuisdatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerhuisdatumVersie = table.Column<int>(type: "INTEGER", nullable: false),
                    RedenWeigering = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Voordracht", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "Woning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CorporatieOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ExternId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExternVersie = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RekenhuurInCenten = table.Column<long>(type: "INTEGER", nullable: false),
                    RedenIntrekking = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    OntvangenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Gegevens_BeschikbaarVanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Gegevens_Complex = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Contractvormen = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Gegevens_Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Gegevens_HuuropzeggingOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Gegevens_KaleHuurInCenten = table.Column<long>(type: "INTEGER", nullable: false),
                    Gegevens_Kamers = table.Column<int>(type: "INTEGER", nullable: false),
                    Gegevens_Lift = table.Column<bool>(type: "INTEGER", nullable: false),
                    Gegevens_MaximumLeeftijd = table.Column<int>(type: "INTEGER", nullable: true),
                    Gegevens_MinimumLeeftijd = table.Column<int>(type: "INTEGER", nullable: true),
                    Gegevens_Omschrijving = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Gegevens_OppervlakteInM2 = table.Column<int>(type: "INTEGER", nullable: false),
                    Gegevens_Portiek = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Rolstoelgeschikt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Gegevens_ServicekostenInCenten = table.Column<long>(type: "INTEGER", nullable: false),
                    Gegevens_Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gegevens_Verdieping = table.Column<int>(type: "INTEGER", nullable: false),
                    Gegevens_Wijk = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_BagId = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_Huisletter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_Huisnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Gegevens_Adres_Postcode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_Straat = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_Toevoeging = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Gegevens_Adres_Woonplaats = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Woning", x => x.Id);
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
                name: "IX_Kandidaat_Status",
                table: "Kandidaat",
                column: "Status");

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

            migrationBuilder.CreateIndex(
                name: "EenOpenVoordrachtPerCasus",
                table: "Voordracht",
                column: "Casusnummer",
                unique: true,
                filter: "IsOpen = 1");

            migrationBuilder.CreateIndex(
                name: "EenOpenVoordrachtPerWoning",
                table: "Voordracht",
                column: "WoningId",
                unique: true,
                filter: "IsOpen = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Voordracht_Casusnummer",
                table: "Voordracht",
                column: "Casusnummer");

            migrationBuilder.CreateIndex(
                name: "IX_Voordracht_CorporatieOin_VoorgedragenOp",
                table: "Voordracht",
                columns: new[] { "CorporatieOin", "VoorgedragenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Woning_CorporatieOin_ExternId",
                table: "Woning",
                columns: new[] { "CorporatieOin", "ExternId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Woning_OntvangenOp",
                table: "Woning",
                column: "OntvangenOp");

            migrationBuilder.CreateIndex(
                name: "IX_Woning_Status",
                table: "Woning",
                column: "Status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Auditregel");

            migrationBuilder.DropTable(
                name: "Deelname");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Kandidaat");

            migrationBuilder.DropTable(
                name: "LogboekDataverwerkingen");

            migrationBuilder.DropTable(
                name: "Norm");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Verzoek");

            migrationBuilder.DropTable(
                name: "Voordracht");

            migrationBuilder.DropTable(
                name: "Watermark");

            migrationBuilder.DropTable(
                name: "Woning");
        }
    }
}
