using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.Woningaanbod.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Toestemming : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "CorporatieMagGegevens",
                table: "Kandidaat",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Indicaties",
                table: "Kandidaat",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            // The one period that was kept goes along; false is the safe start, until casus-intake tells.
            migrationBuilder.Sql(
                """
                UPDATE Kandidaat SET Indicaties = '[{"IndicatieId":"' || IndicatieId || '","Van":"' || IndicatieVan || '","TotEnMet":'
                    || COALESCE('"' || IndicatieTotEnMet || '"', 'null') || '}]'
                WHERE IndicatieId IS NOT NULL AND IndicatieVan IS NOT NULL
                """);

            migrationBuilder.DropColumn(
                name: "IndicatieId",
                table: "Kandidaat");

            migrationBuilder.DropColumn(
                name: "IndicatieTotEnMet",
                table: "Kandidaat");

            migrationBuilder.DropColumn(
                name: "IndicatieVan",
                table: "Kandidaat");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CorporatieMagGegevens",
                table: "Kandidaat");

            migrationBuilder.DropColumn(
                name: "Indicaties",
                table: "Kandidaat");

            migrationBuilder.AddColumn<Guid>(
                name: "IndicatieId",
                table: "Kandidaat",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IndicatieTotEnMet",
                table: "Kandidaat",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IndicatieVan",
                table: "Kandidaat",
                type: "TEXT",
                nullable: true);
        }
    }
}
