using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.WerkEnInkomen.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BestemmingSinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Verhuizing_BestemmingSinds",
                table: "Inkomensdossier",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Verhuizing_BestemmingSinds",
                table: "Inkomensdossier");
        }
    }
}
