using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Letters;

/// <summary>A request on a day: all that decides which letter fits and what it says.</summary>
/// <param name="Details">The request, with the newest address of the office.</param>
/// <param name="History">What has happened.</param>
/// <param name="Today">The patient's today; printed as the date of a letter.</param>
public sealed record Situation(RequestDetails Details, RequestHistory History, DateOnly Today);
