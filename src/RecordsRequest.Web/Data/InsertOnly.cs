using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RecordsRequest.Web.Data;

public static class InsertOnly
{
    private const string Annotation = "InsertOnly";

    public static void HasInsertOnlyRows(this EntityTypeBuilder builder) => builder.Metadata.SetAnnotation(Annotation, value: true);

    public static bool IsInsertOnly(this IReadOnlyEntityType type) => type.FindAnnotation(Annotation) is not null;
}
