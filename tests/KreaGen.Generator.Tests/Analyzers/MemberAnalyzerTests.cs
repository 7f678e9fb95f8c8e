using KreaGen.Generator.Analyzers;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Objects that lack what a document demands, or have what excludes each other.</summary>
public sealed class MemberAnalyzerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Members, version: "1" }
        servers: [{ url: "https://api.example.com" }]
        paths:
          /things:
            post:
              operationId: makeThing
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
              responses: { "204": { description: Made. } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                contact: { $ref: "#/components/schemas/Contact" }
                picture: { $ref: "#/components/schemas/Picture" }
                card: { $ref: "#/components/schemas/Card" }
                contacts: { type: array, items: { $ref: "#/components/schemas/Contact" } }
            Contact:
              type: object
              properties: { mail: { type: string }, phone: { type: [string, "null"] } }
              anyOf: [{ required: [mail] }, { required: [phone] }]
            Picture:
              type: object
              properties: { width: { type: integer }, height: { type: integer }, size: { type: string, enum: [small, large] } }
              oneOf:
                - required: [width, height]
                - required: [size]
            Card:
              type: object
              properties: { number: { type: string }, code: { type: string }, token: { type: string } }
              not: { required: [number, token] }
              dependentRequired: { number: [code] }
        """;

    [Theory]
    [InlineData("client.MakeThingAsync(new() { Contact = new() });", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Mail = null } });", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Phone = default } });", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("client.MakeThingAsync(new() { Contacts = [new Contact { Mail = \"m\" }, new Contact()] });", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("client.MakeThingAsync(new() { Contacts = new[] { new Contact() } });", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("var made = new Thing { Contact = new() }; client.MakeThingAsync(made);", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("_ = contact with { Mail = null, Phone = default };", "KREA4008 Contact must have at least one of Mail, Phone: specs/test.yaml(22,7)")]
    [InlineData("client.MakeThingAsync(new() { Picture = new() { Width = 1 } });", "KREA4008 Picture must have one of Width + Height, Size: specs/test.yaml(26,7)")]
    [InlineData("client.MakeThingAsync(new() { Card = new() { Number = \"1\" } });", "KREA4008 Card must have Code when it has Number: specs/test.yaml(33,7)")]
    [InlineData("_ = new Card { Number = \"1\", Code = \"2\", Token = \"3\" };", "KREA4009 Card must not have all of Number, Token, but has Number, Token: specs/test.yaml(32,7)")]
    [InlineData("_ = card with { Number = text, Token = text };", "KREA4009 Card must not have all of Number, Token, but has Number, Token: specs/test.yaml(32,7)")]
    [InlineData("_ = new Picture { Width = 1, Height = 2, Size = PictureSize.Small };", "KREA4009 Picture must have only one of Width + Height, Size, but has Width + Height, Size: specs/test.yaml(26,7)")]
    [InlineData("_ = new Picture { Width = 1, Height = text.Length, Size = \"large\" };", "KREA4009 Picture must have only one of Width + Height, Size, but has Width + Height, Size: specs/test.yaml(26,7)")]
    public async Task What_is_certainly_wrong_is_named_with_the_documents_line(string statement, string complaint)
        => Assert.Equal("5 " + complaint, Assert.Single(await ComplaintsAsync(statement)));

    [Theory]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Mail = \"m\" } });")]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Phone = \"p\" } });")]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Phone = (string?)null } });")]
    [InlineData("client.MakeThingAsync(new() { Contact = new() { Mail = maybe } });")]
    [InlineData("client.MakeThingAsync(new() { Picture = new() { Size = PictureSize.Large } });")]
    [InlineData("client.MakeThingAsync(new() { Card = new() { Number = maybe } });")]
    [InlineData("client.MakeThingAsync(new() { Card = new() { Token = text } });")]
    [InlineData("var made = new Contact(); made = made with { Mail = \"m\" }; client.MakeThingAsync(new() { Contact = made });")]
    [InlineData("var made = new Thing { Contact = new() }; made = made with { Contact = null }; client.MakeThingAsync(made);")]
    [InlineData("var made = new Contact(); Complete(made);")]
    [InlineData("Complete(new());")]
    [InlineData("_ = contact with { Mail = null };")]
    [InlineData("_ = card with { Number = null, Token = \"t\" };")]
    [InlineData("_ = new Card { Number = maybe, Code = \"c\", Token = \"t\" };")]
    [InlineData("_ = new Picture { Width = 1, Size = PictureSize.Small };")]
    public async Task What_is_right_or_may_be_is_not_mentioned(string statement) => Assert.Empty(await ComplaintsAsync(statement));

    [Fact]
    public async Task An_object_that_a_constructor_of_the_user_fills_is_not_judged()
        => Assert.Empty(await AnalyzerRun.InOneAssemblyAsync(new MemberAnalyzer(), Document, """
            namespace Test.Api;
            public sealed partial record Contact { public Contact(string mail) => Mail = mail; public Contact() => Mail = "m"; }
            class Consumer { void M(TestClient client) { client.MakeThingAsync(new() { Contact = new() }); client.MakeThingAsync(new() { Contact = new("a") }); } }
            """));

    private static Task<IReadOnlyList<string>> ComplaintsAsync(string statement) => AnalyzerRun.OverAsync(new MemberAnalyzer(), Document, $$"""
        #nullable enable
        using Test.Api;
        class Consumer {
            static void Complete(Contact contact) { } void M(TestClient client, Contact contact, Card card, string text, string? maybe) {
        {{statement}} } }
        """);
}
