using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.Indicatie.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BesluitNummer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "BesluitNummer",
                table: "Indicatie",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BesluitNummer",
                table: "Indicatie");
        }
    }
}
