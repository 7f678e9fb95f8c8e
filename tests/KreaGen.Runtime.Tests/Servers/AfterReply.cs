namespace KreaGen.Servers;

public enum AfterReply
{
    KeepOpen,
    Close,
    Reset,
}
