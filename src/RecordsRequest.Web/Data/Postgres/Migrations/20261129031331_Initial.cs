using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RecordsRequest.Web.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KeyChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kid = table.Column<long>(type: "bigint", nullable: false),
                    Word = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Owners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LastSeenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TimeZone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ZoneBasis = table.Column<string>(type: "text", nullable: true),
                    ReturnCodeHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    ReturnCodeMadeAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Owners", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SeenClock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    HoursAhead = table.Column<int>(type: "integer", nullable: false),
                    AcceptedUntil = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenClock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicId = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Answers = table.Column<byte[]>(type: "bytea", nullable: false),
                    BundleId = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    FormKey = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drafts_Owners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Owners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuestSessions",
                columns: table => new
                {
                    KeyHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Shared = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastSeenAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestSessions", x => x.KeyHash);
                    table.ForeignKey(
                        name: "FK_GuestSessions_Owners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Owners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicId = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    Reference = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false),
                    BundleId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: true),
                    Details = table.Column<byte[]>(type: "bytea", nullable: false),
                    HasClock = table.Column<bool>(type: "boolean", nullable: false),
                    ReaderLanguage = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    ClosedFrom = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastEventId = table.Column<Guid>(type: "uuid", nullable: true),
                    EventCount = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Requests_Owners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Owners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    BeforeId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Facts = table.Column<byte[]>(type: "bytea", nullable: false),
                    FormKey = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Events_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicId = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    CopyOf = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    Pages = table.Column<int>(type: "integer", nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Letter = table.Column<byte[]>(type: "bytea", nullable: false),
                    Pdf = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Owners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Owners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Letters_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_OwnerId_FormKey",
                table: "Drafts",
                columns: new[] { "OwnerId", "FormKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_OwnerId_SavedAt",
                table: "Drafts",
                columns: new[] { "OwnerId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_PublicId",
                table: "Drafts",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_RequestId_FormKey",
                table: "Events",
                columns: new[] { "RequestId", "FormKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestSessions_LastSeenAt",
                table: "GuestSessions",
                column: "LastSeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_GuestSessions_OwnerId",
                table: "GuestSessions",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyChecks_Kid",
                table: "KeyChecks",
                column: "Kid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_OwnerId",
                table: "Letters",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_PublicId",
                table: "Letters",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_RequestId",
                table: "Letters",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_Owners_LastSeenOn",
                table: "Owners",
                column: "LastSeenOn");

            migrationBuilder.CreateIndex(
                name: "IX_Owners_ReturnCodeHash",
                table: "Owners",
                column: "ReturnCodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_DraftId",
                table: "Requests",
                column: "DraftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Open",
                table: "Requests",
                columns: new[] { "OwnerId", "DueOn" },
                filter: "\"Stage\" <> 'Closed'");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_OwnerId_MadeAt",
                table: "Requests",
                columns: new[] { "OwnerId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_OwnerId_PersonId",
                table: "Requests",
                columns: new[] { "OwnerId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_PublicId",
                table: "Requests",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Reference",
                table: "Requests",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Together",
                table: "Requests",
                columns: new[] { "OwnerId", "BundleId" },
                filter: "\"BundleId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "GuestSessions");

            migrationBuilder.DropTable(
                name: "KeyChecks");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "SeenClock");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "Owners");
        }
    }
}
