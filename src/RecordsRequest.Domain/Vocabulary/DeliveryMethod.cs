namespace RecordsRequest.Domain.Vocabulary;

/// <summary>How the records are to come.</summary>
public enum DeliveryMethod
{
    /// <summary>In the office's website for patients.</summary>
    Portal,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>On paper, by mail.</summary>
    Paper,

    /// <summary>On a disc or a USB drive.</summary>
    DiscOrUsb,

    /// <summary>Picked up at the office.</summary>
    PickUp,

    /// <summary>No copy: the patient looks at them in the office (45 CFR 164.524(c)(3)(i)).</summary>
    Look,

    /// <summary>Electronic copy to a person the patient names (45 CFR 164.524(c)(3)(ii) after Ciox v. Azar).</summary>
    NamedPerson,
}

/// <summary>What the patient accepts about e-mail.</summary>
public enum EmailPrivacy
{
    /// <summary>Only secure (encrypted) e-mail.</summary>
    Secure,

    /// <summary>Plain e-mail; the risk was explained and accepted in writing.</summary>
    PlainAccepted,
}

/// <summary>What is asked for. State rules tell the two apart.</summary>
public enum RequestKind
{
    /// <summary>A copy.</summary>
    Copy,

    /// <summary>To look at the record at the office.</summary>
    Look,
}

/// <summary>How the copy is wanted.</summary>
public enum RecordForm
{
    /// <summary>Electronic.</summary>
    Electronic,

    /// <summary>On paper.</summary>
    Paper,
}
