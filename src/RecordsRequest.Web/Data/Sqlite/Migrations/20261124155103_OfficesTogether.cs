using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RecordsRequest.Web.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OfficesTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BundleId",
                table: "Requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BundleId",
                table: "Drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Together",
                table: "Requests",
                columns: new[] { "OwnerId", "BundleId" },
                filter: "BundleId IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Requests_Together",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "BundleId",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "BundleId",
                table: "Drafts");
        }
    }
}
