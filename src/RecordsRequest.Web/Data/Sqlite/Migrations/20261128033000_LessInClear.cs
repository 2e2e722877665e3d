using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RecordsRequest.Web.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LessInClear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CopyOf",
                table: "Letters",
                type: "TEXT",
                nullable: true);

            // A letter and its copy were made within a minute: 600,000,000 ticks.
            migrationBuilder.Sql(
                """
                UPDATE Letters SET CopyOf =
                    (SELECT sent.Id FROM Letters AS sent
                     WHERE sent.RequestId = Letters.RequestId AND sent.Kind = Letters.Kind AND sent.Language = 'English'
                       AND abs(sent.MadeAt - Letters.MadeAt) <= 600000000
                     ORDER BY abs(sent.MadeAt - Letters.MadeAt) LIMIT 1)
                WHERE Language <> 'English'
                """);

            // Nobody reads these. Dropped one by one: the way EF Core has, a new table, would lift the foreign keys meanwhile.
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN ProviderState");
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN SentOn");
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN ReceivedOn");
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN OuterLimitOn");
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN PromisedOn");
            migrationBuilder.Sql("ALTER TABLE Requests DROP COLUMN Outcome");
            migrationBuilder.Sql("ALTER TABLE Events DROP COLUMN Kind");
            migrationBuilder.Sql("ALTER TABLE Drafts DROP COLUMN ReaderLanguage");
            migrationBuilder.Sql("ALTER TABLE Drafts DROP COLUMN StartedAt");
            migrationBuilder.Sql("ALTER TABLE Owners DROP COLUMN CreatedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "CreatedAt", table: "Owners", type: "INTEGER", nullable: false, defaultValue: 0L);
            migrationBuilder.AddColumn<long>(name: "StartedAt", table: "Drafts", type: "INTEGER", nullable: false, defaultValue: 0L);
            migrationBuilder.AddColumn<string>(name: "ReaderLanguage", table: "Drafts", type: "TEXT", nullable: false, defaultValue: "English");
            migrationBuilder.AddColumn<string>(name: "Kind", table: "Events", type: "TEXT", nullable: false, defaultValue: "");
            migrationBuilder.AddColumn<string>(name: "Outcome", table: "Requests", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "PromisedOn", table: "Requests", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "OuterLimitOn", table: "Requests", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "ReceivedOn", table: "Requests", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "SentOn", table: "Requests", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(name: "ProviderState", table: "Requests", type: "TEXT", maxLength: 2, nullable: false, defaultValue: "");
            migrationBuilder.Sql("ALTER TABLE Letters DROP COLUMN CopyOf");
        }
    }
}
