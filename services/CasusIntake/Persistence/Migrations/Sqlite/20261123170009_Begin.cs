using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.CasusIntake.Persistence.Migrations.Sqlite
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
                    GemeenteVanHerkomst = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Aanmelddatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AanmelderOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Hardheid = table.Column<bool>(type: "INTEGER", nullable: false),
                    Verblijf = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Persoon_Naam = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Persoon_Geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Persoon_Telefoon = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Persoon_Email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Persoon_Bsn_SleutelId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Persoon_Bsn_Inhoud = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    Persoon_Bsn_Zoekwaarde = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    Huishouden = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Huishoudgrootte = table.Column<int>(type: "INTEGER", nullable: false),
                    Zoekprofiel = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    VoordrachtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CorporatieOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Casus", x => x.Casusnummer);
                });

            migrationBuilder.CreateTable(
                name: "Casusnummering",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Laatste = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Casusnummering", x => x.Jaar);
                });

            migrationBuilder.CreateTable(
                name: "Deelnamelijst",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deelnamelijst", x => x.Casusnummer);
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
                name: "Koppelcode",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Koppelcode", x => x.Hash);
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
                name: "Organisatie",
                columns: table => new
                {
                    Oin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gemeenten = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisatie", x => x.Oin);
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
                name: "Signaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Zin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OntstaanOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tafelzitting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subregio = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BegintOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Plaats = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Genodigden = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    GeslotenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tafelzitting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Verhuisbord",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    VoordrachtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verhuisdatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerhuisdatumVersie = table.Column<int>(type: "INTEGER", nullable: false),
                    Contractvorm = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Uitkering = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Overgang = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verhuisbord", x => x.Casusnummer);
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

            migrationBuilder.CreateTable(
                name: "Bijdrage",
                columns: table => new
                {
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EigenaarOin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RedenNietNodig = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Inhoud = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    GeleverdDoor = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Levering = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bijdrage", x => new { x.Casusnummer, x.Soort });
                    table.ForeignKey(
                        name: "FK_Bijdrage_Casus_Casusnummer",
                        column: x => x.Casusnummer,
                        principalTable: "Casus",
                        principalColumn: "Casusnummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BijdrageVersie",
                columns: table => new
                {
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Levering = table.Column<int>(type: "INTEGER", nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    GeleverdDoor = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BijdrageVersie", x => new { x.Casusnummer, x.Soort, x.Levering });
                    table.ForeignKey(
                        name: "FK_BijdrageVersie_Casus_Casusnummer",
                        column: x => x.Casusnummer,
                        principalTable: "Casus",
                        principalColumn: "Casusnummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Verstrekking",
                columns: table => new
                {
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Grondslag = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ToestemmingOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IngetrokkenOp = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verstrekking", x => new { x.Casusnummer, x.Rol });
                    table.ForeignKey(
                        name: "FK_Verstrekking_Casus_Casusnummer",
                        column: x => x.Casusnummer,
                        principalTable: "Casus",
                        principalColumn: "Casusnummer",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_Deelname_Deelnamelijst_Casusnummer",
                        column: x => x.Casusnummer,
                        principalTable: "Deelnamelijst",
                        principalColumn: "Casusnummer",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agendapunt",
                columns: table => new
                {
                    Casusnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TafelzittingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hardheid = table.Column<bool>(type: "INTEGER", nullable: false),
                    Aanmelddatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Besluit = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agendapunt", x => new { x.TafelzittingId, x.Casusnummer });
                    table.ForeignKey(
                        name: "FK_Agendapunt_Tafelzitting_TafelzittingId",
                        column: x => x.TafelzittingId,
                        principalTable: "Tafelzitting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Auditregel_PersonConcerned_Sequence",
                table: "Auditregel",
                columns: new[] { "PersonConcerned", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Casus_Aanmelddatum_Casusnummer",
                table: "Casus",
                columns: new[] { "Aanmelddatum", "Casusnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Casus_Persoon_Bsn_Zoekwaarde",
                table: "Casus",
                column: "Persoon_Bsn_Zoekwaarde");

            migrationBuilder.CreateIndex(
                name: "IX_Casus_Status_Aanmelddatum_Casusnummer",
                table: "Casus",
                columns: new[] { "Status", "Aanmelddatum", "Casusnummer" });

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
                name: "IX_Signaal_Casusnummer",
                table: "Signaal",
                column: "Casusnummer");

            migrationBuilder.CreateIndex(
                name: "IX_Verzoek_CreatedAt",
                table: "Verzoek",
                column: "CreatedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Agendapunt");

            migrationBuilder.DropTable(
                name: "Auditregel");

            migrationBuilder.DropTable(
                name: "Bijdrage");

            migrationBuilder.DropTable(
                name: "BijdrageVersie");

            migrationBuilder.DropTable(
                name: "Casusnummering");

            migrationBuilder.DropTable(
                name: "Deelname");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Koppelcode");

            migrationBuilder.DropTable(
                name: "LogboekDataverwerkingen");

            migrationBuilder.DropTable(
                name: "Norm");

            migrationBuilder.DropTable(
                name: "Organisatie");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Signaal");

            migrationBuilder.DropTable(
                name: "Verhuisbord");

            migrationBuilder.DropTable(
                name: "Verstrekking");

            migrationBuilder.DropTable(
                name: "Verzoek");

            migrationBuilder.DropTable(
                name: "Watermark");

            migrationBuilder.DropTable(
                name: "Tafelzitting");

            migrationBuilder.DropTable(
                name: "Deelnamelijst");

            migrationBuilder.DropTable(
                name: "Casus");
        }
    }
}
