namespace RecordsRequest.Domain.Vocabulary;

/// <summary>Readings of what lets a person act that more than one part needs.</summary>
public static class AuthorityReadings
{
    extension(Authority authority)
    {
        /// <summary>Whether a paper shows it, so that a copy goes with the letter.</summary>
        public bool HasPapers => authority is Authority.Guardian or Authority.HealthCarePowerOfAttorney or Authority.Executor;

        /// <summary>Whether only the law of the state says how far it goes. Nothing made here asserts it.</summary>
        public bool RestsOnStateLaw => authority is Authority.Surrogate or Authority.Survivor;

        /// <summary>Whether it is about a patient who died.</summary>
        public bool IsAfterDeath => authority is Authority.Executor or Authority.Survivor;
    }
}
