using KreaGen.Credentials;
using KreaGen.Generated;
using KreaGen.Http;
using Microsoft.Extensions.Options;

namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>Says at the start of the application, not at the first call, what is wrong with an account. Nothing is sent.</summary>
internal sealed class AccountValidator<TClient>(string name) : IValidateOptions<AccountOptions>
    where TClient : ApiClient, IApiClient<TClient>
{
    public ValidateOptionsResult Validate(string? optionsName, AccountOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }

        List<string> problems = [.. options.Problems];
        CredentialSet credentials = AccountCredentials.Create(TClient.Schemes, options, problems);
        Limits(options.Limits, problems);
        if (options.CallbackToken is { } token && CallbackTokenRule.Problem(token) is { } problem)
        {
            problems.Add(problem);
        }

        if (problems.Count == 0)
        {
            Try(credentials, options.Client, problems);
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(one => $"{name}: {one}"));
    }

    // The client itself knows best what it does not take.
    private static void Try(CredentialSet credentials, ApiClientOptions options, List<string> problems)
    {
        try
        {
            TClient.Create(credentials, options).Dispose();
        }
        catch (ArgumentException error)
        {
            problems.Add(error.Message);
        }
    }

    private static void Limits(AccountRateLimits limits, List<string> problems)
    {
        if (limits.Concurrency < 1)
        {
            problems.Add("Limits:Concurrency must be at least 1.");
        }

        if (limits.Requests < 1)
        {
            problems.Add("Limits:Requests must be at least 1.");
        }

        if (limits.Window <= TimeSpan.Zero)
        {
            problems.Add("Limits:Window must be longer than zero.");
        }

        if (limits.Queue < 0)
        {
            problems.Add("Limits:Queue cannot be negative.");
        }
    }
}
