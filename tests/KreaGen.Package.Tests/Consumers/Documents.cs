namespace KreaGen.Package.Tests.Consumers;

/// <summary>The texts that consumers are made of.</summary>
internal static class Documents
{
    public const string Package = """<PackageReference Include="KreaGen" Version="1.0.0" />""";

    public const string PetsItem = """<OpenApiClient Include="pets.yaml" Name="PetsClient" Namespace="Pets" />""";

    public const string PetsProgram = """
        Pet pet = new() { Name = "Tom" };
        using PetsClient client = new("key");
        Console.WriteLine(pet.Name);

        """;

    public const string Pets = """
        openapi: 3.1.0
        info:
          title: Pets
          version: 1.0.0
        servers:
          - url: https://pets.example.com
        security:
          - bearerAuth: []
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              summary: Reads one pet.
              parameters:
                - name: id
                  in: path
                  required: true
                  schema:
                    type: string
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Pet'
        components:
          securitySchemes:
            bearerAuth:
              type: http
              scheme: bearer
          schemas:
            Pet:
              type: object
              description: One pet.
              required:
                - name
              properties:
                name:
                  type: string
                  description: What it is called.

        """;

    public static string Project(string items, string properties = "", string framework = "net10.0", string output = "Exe", string sdk = "Microsoft.NET.Sdk")
        => $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>{output}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>

            """;
}
