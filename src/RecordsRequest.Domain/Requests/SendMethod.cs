namespace RecordsRequest.Domain.Requests;

public enum SendMethod
{
    InPerson,
    Mail,
    CertifiedMail,
    Fax,
    Email,
    Portal,
}
