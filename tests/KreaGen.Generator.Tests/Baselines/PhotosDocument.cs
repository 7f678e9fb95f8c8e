namespace KreaGen.Generator.Tests.Baselines;

/// <summary>A document with every kind of body and answer that is not plain JSON.</summary>
internal static class PhotosDocument
{
    public const string Text = """
        openapi: 3.1.0
        info: { title: Photos, version: "1" }
        paths:
          /photos:
            post:
              operationId: addPhoto
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, tags: { type: array, items: { type: string } } } }
                    encoding: { file: { contentType: image/png, headers: { X-Kind: { schema: { const: photo } } } }, tags: { style: form, explode: false } }
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { link: { type: string } } }
                    encoding: { link: { style: form, allowReserved: true } }
              responses:
                "200":
                  description: Added.
                  headers:
                    X-Limit: { deprecated: true, schema: { type: integer } }
                    X-Place: { explode: true, schema: { type: object } }
                  content: { application/json: { schema: { type: string } } }
                "202": { description: Later., content: { text/plain: { schema: { type: string } } } }
            get:
              operationId: watchPhotos
              responses: { "200": { description: News., content: { text/event-stream: { schema: { type: object, properties: { link: { type: string } } } } } } }
          /photo-events:
            get:
              operationId: watchKinds
              responses: { "200": { description: News., content: { text/event-stream: { schema: { oneOf: [{ properties: { event: { const: added }, data: { type: object, properties: { link: { type: string } } } } }, { properties: { event: { const: gone }, data: { type: string } } }] } } } } }
        """;
}
