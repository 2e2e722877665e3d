namespace RecordsRequest.Domain.Requests;

/// <summary>How a letter went out.</summary>
public enum SendMethod
{
    /// <summary>Handed over at the office.</summary>
    InPerson,

    /// <summary>Ordinary mail.</summary>
    Mail,

    /// <summary>Certified mail.</summary>
    CertifiedMail,

    /// <summary>Fax.</summary>
    Fax,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>The office's website for patients.</summary>
    Portal,
}
