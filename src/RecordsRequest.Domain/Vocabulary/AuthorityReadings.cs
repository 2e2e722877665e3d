namespace RecordsRequest.Domain.Vocabulary;

public static class AuthorityReadings
{
    extension(Authority authority)
    {
        /// <summary>A paper shows it, so that a copy goes with the letter.</summary>
        public bool HasPapers => authority is Authority.Guardian or Authority.HealthCarePowerOfAttorney or Authority.Executor;

        /// <summary>Only the law of the state says how far it goes. Nothing made here asserts it.</summary>
        public bool RestsOnStateLaw => authority is Authority.Surrogate or Authority.Survivor;

        public bool IsAfterDeath => authority is Authority.Executor or Authority.Survivor;
    }
}
