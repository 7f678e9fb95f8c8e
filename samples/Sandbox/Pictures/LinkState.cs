namespace KreaGen.Samples.Sandbox.Pictures;

internal enum LinkState
{
    Valid,
    Expired,
    Forged,
}
