namespace RecordsRequest.Domain.Letters;

/// <summary>What a letter says has not happened because nobody told of it. The page asks about it before the letter is made.</summary>
public enum Silence
{
    NoNotice,
    NotHeard,
    NothingCame,
    NothingShown,
}

public static class Silences
{
    extension(Silence silence)
    {
        public RequestAction BrokenBy => silence switch
        {
            Silence.NoNotice => RequestAction.Extend,
            Silence.NotHeard => RequestAction.Receive,
            Silence.NothingCame or Silence.NothingShown => RequestAction.Arrive,
        };
    }
}
