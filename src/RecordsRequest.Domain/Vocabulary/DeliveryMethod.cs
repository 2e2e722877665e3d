namespace RecordsRequest.Domain.Vocabulary;

public enum DeliveryMethod
{
    Portal,
    Email,
    Paper,
    DiscOrUsb,
    PickUp,

    /// <summary>No copy: the patient looks at them in the office (45 CFR 164.524(c)(3)(i)).</summary>
    Look,
    NamedPerson,
}

public enum EmailPrivacy
{
    Secure,
    PlainAccepted,
}

public enum RequestKind
{
    Copy,
    Look,
}

public enum RecordForm
{
    Electronic,
    Paper,
}
