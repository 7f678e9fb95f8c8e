using static KreaGen.Generator.Documents.Structure.Keywords;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>The objects of Swagger 2.0, as far as references stand in them or lead to them.</summary>
internal static class SwaggerKinds
{
    static SwaggerKinds()
    {
        ObjectKind schema = OpenApiKinds.Schema;
        ObjectKind header = new ObjectKind("a header").Has(Slot.One(schema), Items);
        ObjectKind parameter = new ObjectKind("a parameter") { IsReferable = true }.Has(Slot.One(schema), Keywords.Schema, Items);
        ObjectKind response = new ObjectKind("a response") { IsReferable = true }.Has(Slot.Text, Description).Has(Slot.One(schema), Keywords.Schema)
            .Has(Slot.Map(header), Headers).Has(Slot.Data, Examples);
        ObjectKind responses = new ObjectKind("the responses").HasOthers(Slot.One(response));
        ObjectKind operation = new ObjectKind("an operation").Has(Slot.Text, Summary, Description).Has(Slot.List(parameter), Parameters)
            .Has(Slot.One(responses), Responses);
        ObjectKind pathItem = new ObjectKind("a path item") { IsReferable = true }.Has(Slot.One(operation), Get, Put, Post, Delete, Options, Head, Patch)
            .Has(Slot.List(parameter), Parameters);
        ObjectKind paths = new ObjectKind("the paths").HasOthers(Slot.One(pathItem));
        ObjectKind info = new ObjectKind("the info").Has(Slot.Text, Description);
        Document = new ObjectKind("a Swagger document").Has(Slot.One(info), Info).Has(Slot.One(paths), Keywords.Paths)
            .Has(Slot.Map(schema), Definitions).Has(Slot.Map(parameter), Parameters).Has(Slot.Map(response), Responses);
        Parameter = parameter;
        Response = response;
    }

    public static ObjectKind Document { get; }

    public static ObjectKind Parameter { get; }

    public static ObjectKind Response { get; }
}
