using System.Net;
using System.Net.Sockets;
using KreaGen.Errors;
using KreaGen.Values;

namespace KreaGen.Downloads;

/// <summary>
/// Makes connections for downloads. A name is resolved once, its addresses are checked, and the connection goes to exactly
/// the address that was checked: a name cannot turn into a private address in between.
/// </summary>
internal static class DownloadConnection
{
    public static SocketsHttpHandler CreateHandler(bool allowPrivateAddresses) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would resolve the name itself, out of our sight.
        UseProxy = allowPrivateAddresses,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        ActivityHeadersPropagator = null,
        ConnectCallback = allowPrivateAddresses ? null : ConnectAsync,
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] all = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        IPAddress[] allowed = Array.FindAll(all, PublicHostRule.IsPublic);
        if (allowed.Length == 0)
        {
            throw new DownloadException($"{context.DnsEndPoint.Host} does not point to the public internet. Nothing was downloaded.");
        }

        SocketException? last = null;
        foreach (IPAddress address in allowed)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, context.DnsEndPoint.Port), cancellationToken).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException error)
            {
                socket.Dispose();
                last = error;
            }
            catch (OperationCanceledException)
            {
                socket.Dispose();
                throw;
            }
        }

        throw last!;
    }
}
