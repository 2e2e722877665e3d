using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RecordsRequest.Web.Data.Mappings;

public sealed class SealedConverter<T>()
    : ValueConverter<Sealed<T>, byte[]>(value => value.Bytes, bytes => new Sealed<T>(bytes));
