using System.Text;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>GET /: what a person with curl can do here.</summary>
internal static class IndexPage
{
    public static Answer Of(Uri address) => new(200, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(
        $$"""
        A local stand-in for EvoLink's Krea 2 Turbo. Nothing here costs money or leaves this machine, except callbacks you ask for.

        POST /v1/images/generations    GET /v1/tasks/{task_id}    GET /v1/credits

          curl {{address.AbsoluteUri}}v1/images/generations \
            -H 'Authorization: Bearer sandbox-key' -H 'Content-Type: application/json' \
            -d '{"model":"krea-2-turbo","prompt":"A lighthouse at dusk","size":"16:9","quality":"2K","seed":7}'

        Words inside a prompt that make things go wrong:
        {{MagicWords.Summary}}

        """));
}
