using System.Text;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Emission.Pages;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;
using Xunit;
using Xunit.Abstractions;

namespace KreaGen.Generator.Tests.Allocation;

/// <summary>What the rooms may allocate for a document. Times depend on the machine; allocated bytes hardly do, so that they can be held.</summary>
public class AllocationTests(ITestOutputHelper output)
{
    /// <param name="room">The room.</param>
    /// <param name="most">The bytes for each byte of the document: what it took when this was written, and a quarter more.</param>
    [Theory]
    [InlineData("Text", 14)]
    [InlineData("Documents", 45)]
    [InlineData("Binding", 130)]
    [InlineData("Emission", 165)]
    public void A_room_allocates_in_proportion_to_the_document(string room, int most)
    {
        string small = ShopDocument.Of(100);
        string large = ShopDocument.Of(200);
        long forSmall = BytesOf(room, small);
        long forLarge = BytesOf(room, large);
        double each = forLarge / (double)Encoding.UTF8.GetByteCount(large);
        output.WriteLine($"{room}: {each:N1} bytes for each byte of the document, {forLarge / (double)forSmall:N2} times as much for twice the document");
        Assert.True(each <= most, $"{room} allocated {each:N1} bytes for each byte of the document; at most {most} are right.");
        Assert.True(forLarge < 2.6 * forSmall, $"{room} allocated {forSmall:N0} bytes, and {forLarge:N0} for twice the document.");
    }

    [Fact]
    public void The_files_are_no_longer_than_they_need_to_be()
    {
        string document = ShopDocument.Of(100);
        ClientModel model = Client(Set(document));
        double each = model.Files.Sum(static file => (long)Encoding.UTF8.GetByteCount(FilePage.Render(file, ShadowedNames.None) + FilePage.RenderJson(file, ShadowedNames.None))) / (double)Encoding.UTF8.GetByteCount(document);
        output.WriteLine($"{each:N2} bytes for each byte of the document");
        Assert.True(each <= 9, $"The files have {each:N2} bytes for each byte of the document.");
    }

    private static long BytesOf(string room, string document)
    {
        SpecTree tree = Tree(document);
        SpecSet set = Set(document);
        ClientModel model = Client(Set(document));
        Action work = room switch
        {
            "Text" => () => Tree(document),
            "Documents" => () => SpecSetReader.Compose([tree], ["en"], CancellationToken.None),
            "Binding" => () => Client(set),
            _ => () => _ = model.Files.Sum(static file => FilePage.Render(file, ShadowedNames.None).Length + FilePage.RenderJson(file, ShadowedNames.None).Length),
        };

        // What is made once for the process is no part of it.
        work();
        tree = Tree(document);
        set = Set(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SpecTree Tree(string document) => SpecReader.Read("shop.json", document, CancellationToken.None);

    private static SpecSet Set(string document) => SpecSetReader.Compose([Tree(document)], ["en"], CancellationToken.None).Set!;

    private static ClientModel Client(SpecSet set) => ClientBinder.Bind(new OpenApiDescription(set), ClientSettings.Default, CancellationToken.None).Model!;
}
