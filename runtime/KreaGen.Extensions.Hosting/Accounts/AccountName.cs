namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>The name under which options, connections and logs of an account are kept.</summary>
internal static class AccountName
{
    public static string Of<TClient>(string? account)
    {
        string client = typeof(TClient).FullName ?? typeof(TClient).Name;
        return account is null ? client : client + ":" + account;
    }
}
