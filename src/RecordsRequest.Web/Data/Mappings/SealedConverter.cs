using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RecordsRequest.Web.Data.Mappings;

/// <summary>The ciphertext as it is. Nothing is opened here.</summary>
public sealed class SealedConverter<T>()
    : ValueConverter<Sealed<T>, byte[]>(value => value.Bytes, bytes => new Sealed<T>(bytes));
