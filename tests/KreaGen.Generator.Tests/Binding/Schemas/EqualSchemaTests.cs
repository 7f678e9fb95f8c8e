using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Schemas;

/// <summary>Which of several equal schemas gives the type its name does not depend on where they stand.</summary>
public sealed class EqualSchemaTests
{
    private const string Cats = "/cats: { get: { operationId: findCats, responses: { '200': { description: D., content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } } }";
    private const string Dogs = "/doggies: { get: { operationId: findDoggies, responses: { '200': { description: D., content: { application/json: { schema: { type: object, properties: { name: { type: string, description: Other words. } } } } } } } } }";

    [Fact]
    public void The_order_of_a_document_does_not_show_and_responses_are_called_after_their_operations()
    {
        string one = Text(Cats, Dogs, "");
        string other = Text(Dogs, Cats, "");
        Assert.All((string[])[one, other], static text =>
        {
            Assert.Contains("sealed partial record FindCatsResponse", text, StringComparison.Ordinal);
            Assert.Contains("sealed partial record FindDoggiesResponse", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_component_gives_its_name()
        => Assert.DoesNotContain("FindCatsResponse", Text(Cats, Dogs + "\n  /animals: { get: { operationId: findAnimals, responses: { '200': { description: D., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } } } } }", "components: { schemas: { Animal: { type: object, properties: { name: { type: string } } } } }"), StringComparison.Ordinal);

    [Fact]
    public void Two_components_stay_two_types()
    {
        string text = Text(Cats.Replace("{ type: object, properties: { name: { type: string } } }", "{ $ref: '#/components/schemas/Cat' }", StringComparison.Ordinal), Dogs.Replace("{ type: object, properties: { name: { type: string, description: Other words. } } }", "{ $ref: '#/components/schemas/Dog' }", StringComparison.Ordinal), "components: { schemas: { Cat: { type: object, properties: { name: { type: string } } }, Dog: { type: object, properties: { name: { type: string } } } } }");
        Assert.Contains("record Cat ", text, StringComparison.Ordinal);
        Assert.Contains("record Dog ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("default")]
    public void A_member_called_like_a_keyword_counts(string name)
        => Assert.Contains("FindDoggiesResponse", Text(Cats, Dogs.Replace("properties: {", $"properties: {{ {name}: {{ type: string }},", StringComparison.Ordinal), ""), StringComparison.Ordinal);

    [Fact]
    public void Equal_values_with_other_limits_stay_apart()
        => Assert.Contains("FindDoggiesResponse", Text(Cats, Dogs.Replace("type: string,", "type: string, maxLength: 5,", StringComparison.Ordinal), ""), StringComparison.Ordinal);

    private static string Text(string first, string second, string components)
        => string.Join('\n', Generation.Run($"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: 'https://example.com' }}]\npaths:\n  {first}\n  {second}\n{components}\n").AssertCompiles().Files.Values);
}
