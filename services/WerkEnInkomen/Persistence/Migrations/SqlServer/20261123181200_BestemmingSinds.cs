using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.WerkEnInkomen.Persistence.Migrations.SqlServer
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
                type: "date",
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
