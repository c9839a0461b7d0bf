using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transferpunt.Indicatie.Persistence.Migrations.SqlServer
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
                type: "int",
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
