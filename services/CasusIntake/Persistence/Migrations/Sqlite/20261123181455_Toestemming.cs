using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.CasusIntake.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Toestemming : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Onderwerp",
                table: "Signaal",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Signaal_OntstaanOp_Id",
                table: "Signaal",
                columns: new[] { "OntstaanOp", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Signaal_OntstaanOp_Id",
                table: "Signaal");

            migrationBuilder.DropColumn(
                name: "Onderwerp",
                table: "Signaal");
        }
    }
}
