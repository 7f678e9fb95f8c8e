using System.Text;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>GET /: what a person with curl can do here.</summary>
internal static class IndexPage
{
    public static Response Of(Uri address) => new(200, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(
        $$"""
        A local stand-in for Krea 2 Turbo behind EvoLink and behind Runware. Nothing here costs money or leaves this machine, except callbacks you ask for.

        POST /v1/images/generations    GET /v1/tasks/{task_id}    GET /v1/credits

          curl {{address.AbsoluteUri}}v1/images/generations \
            -H 'Authorization: Bearer sandbox-key' -H 'Content-Type: application/json' \
            -d '{"model":"krea-2-turbo","prompt":"A lighthouse at dusk","size":"16:9","quality":"2K","seed":7}'

        POST /v1, a list of tasks as at Runware; every picture is a PNG, whatever outputFormat asks for

          curl {{address.AbsoluteUri}}v1 \
            -H 'Authorization: Bearer sandbox-key' -H 'Content-Type: application/json' \
            -d '[{"taskType":"imageInference","taskUUID":"6f1c2c3e-9d58-4e6c-8f0b-3a1d0a7e5b21",
                 "model":"krea:krea@2-turbo","positivePrompt":"A lighthouse at dusk","numberResults":2}]'

        Words inside a prompt that make things go wrong:
        {{MagicWords.Summary}}

        """));
}
