namespace KreaGen.Harness.Servers;

public enum AfterReply
{
    KeepOpen,
    Close,
    Reset,
}
