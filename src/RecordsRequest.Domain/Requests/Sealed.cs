namespace RecordsRequest.Domain.Requests;

/// <summary>Personal data as it is stored: ciphertext only. Opening it needs the key ring and the place it is stored in.</summary>
public sealed record Sealed<T>(byte[] Bytes);
