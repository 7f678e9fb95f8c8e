using KreaGen.Benchmarks.Payloads;
using KreaGen.Benchmarks.Peers.Images;
using KreaGen.Benchmarks.Peers.Invoices;
using KreaGen.Benchmarks.Peers.Issues;
using KreaGen.Benchmarks.Peers.Scenes;
using KreaGen.Benchmarks.Peers.Tasks;

namespace KreaGen.Benchmarks.Json;

/// <summary>The six payloads.</summary>
public static class JsonCases
{
    public static IReadOnlyList<JsonCase> All { get; } =
    [
        JsonCase.Of<Tasks.ImageTask, ImageTask>("task", TaskPayload.Create(), TasksContext.Default.ImageTask),
        JsonCase.Of<Images.Answer, Answer>("20 images", ImagesPayload.CreateLinks(), ImagesContext.Default.Answer),
        JsonCase.Of<Images.Answer, Answer>("4 MB image", ImagesPayload.CreateImage(), ImagesContext.Default.Answer),
        JsonCase.Of<Issues.IssueList, IssueList>("30 issues", IssuesPayload.Create(), IssuesContext.Default.IssueList),
        JsonCase.Of<Invoices.Invoice, Invoice>("invoice", InvoicePayload.Create(), InvoicesContext.Default.Invoice),
        JsonCase.Of<Scenes.Scene, Scene>("deep union", ScenePayload.Create(), ScenesContext.Default.Scene),
    ];
}
