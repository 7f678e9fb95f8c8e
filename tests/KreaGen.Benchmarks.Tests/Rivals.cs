using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KreaGen.Benchmarks.Payloads;
using KreaGen.Benchmarks.Peers.Images;
using KreaGen.Benchmarks.Peers.Invoices;
using KreaGen.Benchmarks.Peers.Issues;
using KreaGen.Benchmarks.Peers.Scenes;
using KreaGen.Benchmarks.Peers.Tasks;

namespace KreaGen.Benchmarks.Tests;

/// <summary>The payloads, small enough to be read thousands of times.</summary>
public static class Rivals
{
    public static TheoryData<Rival> All =>
    [
        Rival.Of<Benchmarks.Tasks.ImageTask, ImageTask>("task", TaskPayload.Create(), Strict(TasksContext.Default.ImageTask)),
        Rival.Of<Benchmarks.Images.Answer, Answer>("images", ImagesPayload.CreateLinks(), Strict(ImagesContext.Default.Answer)),
        Rival.Of<Benchmarks.Issues.Issue, Issue>("issue", First(IssuesPayload.Create(), "items"), Strict(IssuesContext.Default.Issue)),
        Rival.Of<Benchmarks.Invoices.Invoice, Invoice>("invoice", InvoicePayload.Create(), Strict(InvoicesContext.Default.Invoice)),
        Rival.Of<Benchmarks.Scenes.Scene, Scene>("scene", ScenePayload.Create(), Strict(ScenesContext.Default.Scene)),
    ];

    // Two settings make System.Text.Json as strict about null, and as easy about order, as the documents are.
    private static JsonTypeInfo<T> Strict<T>(JsonTypeInfo<T> type) => (JsonTypeInfo<T>)new JsonSerializerOptions(type.Options)
    {
        RespectNullableAnnotations = true,
        AllowOutOfOrderMetadataProperties = true,
    }.GetTypeInfo(typeof(T));

    private static byte[] First(byte[] json, string member)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement.GetProperty(member)[0]);
    }
}
