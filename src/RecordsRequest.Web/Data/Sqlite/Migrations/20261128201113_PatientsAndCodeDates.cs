using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RecordsRequest.Web.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PatientsAndCodeDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PersonId",
                table: "Requests",
                type: "TEXT",
                maxLength: 22,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReturnCodeMadeAt",
                table: "Owners",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_OwnerId_PersonId",
                table: "Requests",
                columns: new[] { "OwnerId", "PersonId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Requests_OwnerId_PersonId",
                table: "Requests");

            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN PersonId");
            migrationBuilder.Sql("ALTER TABLE Owners DROP COLUMN ReturnCodeMadeAt");
        }
    }
}
