using KreaGen.Credentials;
using KreaGen.Generated;
using KreaGen.Http;
using Microsoft.Extensions.Configuration;

namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>What can be said of an account in settings.</summary>
internal static class AccountSettings
{
    public static void Read(IConfiguration section, AccountOptions account)
    {
        account.SettingsPath = section is IConfigurationSection { Path: var path } ? path : "";
        var settings = new SettingsReader(section, account.Problems);
        Secrets(settings, account.Secrets);
        settings.Each("Credentials", (scheme, values) =>
        {
            if (!account.SchemeSecrets.TryGetValue(scheme, out SchemeSecrets? secrets))
            {
                account.SchemeSecrets[scheme] = secrets = new();
            }

            Secrets(values, secrets);
        });
        Client(settings, account.Client);
        settings.Section(nameof(account.Limits), limits => Limits(limits, account.Limits));
        settings.Text(nameof(account.CallbackToken), value => account.CallbackToken = value);
        // Sections of further accounts, which each have a registration of their own.
        settings.Skip("Accounts");
        settings.ReportUnknown();
    }

    private static void Secrets(SettingsReader settings, SchemeSecrets secrets)
    {
        settings.Text(nameof(secrets.ApiKey), value => secrets.ApiKey = value);
        settings.Text(nameof(secrets.UserName), value => secrets.UserName = value);
        settings.Text(nameof(secrets.Password), value => secrets.Password = value);
        settings.Text(nameof(secrets.ClientId), value => secrets.ClientId = value);
        settings.Text(nameof(secrets.ClientSecret), value => secrets.ClientSecret = value);
    }

    private static void Client(SettingsReader settings, ApiClientOptions client)
    {
        settings.Address(nameof(client.Endpoint), value => client.Endpoint = value);
        settings.Flag(nameof(client.AllowInsecureEndpoint), value => client.AllowInsecureEndpoint = value);
        settings.Time(nameof(client.Timeout), value => client.Timeout = value);
        settings.Time(nameof(client.ConnectTimeout), value => client.ConnectTimeout = value);
        settings.Whole(nameof(client.MaxResponseBytes), value => client.MaxResponseBytes = value);
        settings.Flag(nameof(client.ValidateRequests), value => client.ValidateRequests = value);
        settings.Text(nameof(client.UserAgent), value => client.UserAgent = value);
        settings.Section(nameof(client.Retry), retry =>
        {
            retry.Whole(nameof(client.Retry.MaxRetries), value => client.Retry.MaxRetries = value);
            retry.Time(nameof(client.Retry.BaseDelay), value => client.Retry.BaseDelay = value);
            retry.Time(nameof(client.Retry.MaxDelay), value => client.Retry.MaxDelay = value);
        });
        settings.Section(nameof(client.Jobs), jobs =>
        {
            jobs.Time(nameof(client.Jobs.Timeout), value => client.Jobs.Timeout = value);
            jobs.Time(nameof(client.Jobs.Interval), value => client.Jobs.Interval = value);
            jobs.Time(nameof(client.Jobs.SearchTime), value => client.Jobs.SearchTime = value);
        });
        settings.Section(nameof(client.Downloads), downloads =>
        {
            downloads.Long(nameof(client.Downloads.MaxBytes), value => client.Downloads.MaxBytes = value);
            downloads.Flag(nameof(client.Downloads.AllowHttp), value => client.Downloads.AllowHttp = value);
            downloads.Flag(nameof(client.Downloads.AllowPrivateAddresses), value => client.Downloads.AllowPrivateAddresses = value);
            downloads.Flag(nameof(client.Downloads.Overwrite), value => client.Downloads.Overwrite = value);
            downloads.Time(nameof(client.Downloads.IdleTimeout), value => client.Downloads.IdleTimeout = value);
        });
    }

    private static void Limits(SettingsReader settings, AccountRateLimits limits)
    {
        settings.Whole(nameof(limits.Concurrency), value => limits.Concurrency = value);
        settings.Whole(nameof(limits.Requests), value => limits.Requests = value);
        settings.Time(nameof(limits.Window), value => limits.Window = value);
        settings.Whole(nameof(limits.Queue), value => limits.Queue = value);
    }
}
