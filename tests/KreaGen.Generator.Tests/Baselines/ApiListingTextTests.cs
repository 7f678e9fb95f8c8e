using KreaGen.Generator.Baselines;
using KreaGen.Generator.Baselines.Format;
using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>The listing is what people read and review; nothing in it may be lost or mean something else when it is read back.</summary>
public sealed class ApiListingTextTests
{
    [Fact]
    public void The_listing_reads_as_its_page_shows_it()
    {
        string listing = BaselineRun.Accept(ShopDocument.Text);
        Assert.StartsWith(ApiListingWriter.Header, listing, StringComparison.Ordinal);
        Assert.Equal(
            """

            client = ShopClient: namespace Shop, accessibility public, host https://shop.example
              scheme key: parameters key, kind apiKeyHeader, carrier X-Key
              scheme user: parameters userClientId|userClientSecret, kind oauth2ClientCredentials, token https://shop.example/token

            servers = ShopServers
              server ArchiveExample: url https://archive.example, operations getOrder
              server RegionShopExampleVersion: url https://{region}.shop.example/{version}
                variable region = region -> Region: default Eu
                variable version = version: default v1
              server ShopExample: url https://shop.example
              choice Region
                value eu = Eu
                value us = Us

            operation GET /orders = ListOrders -> Order[]: security key
              method send = ListOrdersAsync -> Order[]: parameters limit|xTrace|tags|cancellationToken
              method sendWithResponse = ListOrdersWithResponseAsync -> Order[]: parameters limit|xTrace|tags|cancellationToken
              parameter header X-Trace = xTrace -> guid
              parameter query limit = limit -> int32: minimum 1, maximum 100
              parameter query tags = tags -> string[]: style pipeDelimited, maxItems 5, uniqueItems, items.maxLength 20
              response 200 -> Order[]: kind json
              error default -> Problem: kind json

            operation POST /orders = CreateOrder -> Order: security key|user(read,write)
              method send = CreateOrderAsync -> Order: parameters body|cancellationToken
              method sendWithResponse = CreateOrderWithResponseAsync -> Order: parameters body|cancellationToken
              body = body -> OrderRequest: required, media application/json, kind json
              response 200 -> Order: kind json
              job Delivery -> Order: poll GetOrder, id Id, status Status, succeeded done, failed lost, progress Progress, results Links, failureCode Problem.Code, failureMessage Problem.Message, submitEstimate Seconds, cost Seconds, estimate Seconds, interval 2000, timeout 300000
                method results = GetDeliveryResults -> uri[]: parameters state
                method resume = ResumeDelivery -> Order: parameters id
                method run = RunDeliveryAsync -> Order: parameters body|progress|cancellationToken
                method start = StartDeliveryAsync -> Order: parameters body|cancellationToken
                failure sold_out: resubmit helps

            operation GET /orders/{id} = GetOrder -> Order: host https://archive.example, security none, deprecated
              method send = GetOrderAsync -> Order: parameters id|cancellationToken, deprecated
              method sendWithResponse = GetOrderWithResponseAsync -> Order: parameters id|cancellationToken, deprecated
              parameter path id = id -> string: required
              response 200 -> Order: kind json

            record Air: sent
              property by = By -> string: required, preset Air
              property priority = Priority -> AirPriority

            enum AirPriority -> int64: sent
              value 1 = Value1
              value 2 = Value2

            record Box: sent, additionalProperties int64
              property type = Type -> string: required, preset box

            record Card: sent
              property by = By -> CardBy: required, preset Card
              property number = Number -> string: required

            enum CardBy: sent
              value card = Card

            record Cash: sent
              property by = By -> CashBy: required, preset Cash

            enum CashBy: sent
              value cash = Cash

            record Contact: sent, memberRules anyOf(mail/phone)
              property mail = Mail -> string
              property phone = Phone -> string

            record Order: received
              property id = Id -> string: required
              property links = Links -> uri[]
              property problem = Problem -> Problem
              property progress = Progress -> int32: minimum 0, maximum 100
              property seconds = Seconds -> int64
              property size = Size -> Size
              property status = Status -> OrderStatus: required

            record OrderRequest: sent
              property callback = Callback -> uri: uriSchemes https, publicHost
              property contact = Contact -> Contact
              property count = Count -> int32: minimum 1, maximum 10, multipleOf 1
              property gift = Gift -> string: nullable
              property grid = Grid -> int64[][]: items.minItems 1, items.items.maximum 9
              property kind = Kind -> OrderRequestKind: required, preset Order
              property labels = Labels -> map<string>: minProperties 1, maxProperties 9
              property name = Name -> string: required, minLength 1, maxLength 80, pattern "^\\S+$"
              property notes = Notes -> string[]: minItems 1, maxItems 3
              property pay = Pay -> OrderRequestPay
              property place = Place -> Place
              property price = Price -> double: exclusiveMinimum 0, exclusiveMaximum 1000
              property ship = Ship -> Ship
              property size = Size -> Size
              property wrap = Wrap -> Wrap

            enum OrderRequestKind: sent
              value order = Order

            union OrderRequestPay: sent
              case Card -> Card
              case Cash -> Cash

            enum OrderStatus: received
              value done = Done
              value lost = Lost
              value open = Open

            record Paper: sent
              property color = Color -> string: deprecated
              property type = Type -> string: required, preset paper

            record Place: sent, additionalProperties boolean
              property X = X -> int64: required
              property Y = Y -> int64: required

            record Problem: received
              property code = Code -> string
              property message = Message -> string: maxLength 100

            union Ship: sent, discriminator by
              case Air -> Air: tags Air
              case Base -> ShipBase: tags Ship, fallback

            record ShipBase: sent
              property by = By -> string: required

            enum Size: sent, received
              value L = L
              value M = M
              value S = S

            union Wrap: sent, discriminator type
              case Box -> Box: tags box
              case Paper -> Paper: tags paper

            """,
            listing[ApiListingWriter.Header.Length..^ApiListingWriter.Footer.Length]);
    }

    [Fact]
    public void A_schema_that_is_called_as_the_listings_file_is_accepted_and_generated()
    {
        string named = ShopDocument.Text.Replace("/schemas/Size'", "/schemas/Api'", StringComparison.Ordinal).Replace("    Size:\n", "    Api:\n", StringComparison.Ordinal);
        Assert.Contains("enum Api: sent, received", BaselineRun.Accept(named), StringComparison.Ordinal);
        Assert.Empty(BaselineRun.Run(named, BaselineRun.Accept(named)).AssertCompiles().Diagnostics);
    }

    [Fact]
    public void What_was_accepted_is_no_difference()
        => Assert.Empty(BaselineRun.Run(ShopDocument.Text, BaselineRun.Accept(ShopDocument.Text)).AssertCompiles().Diagnostics);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_are_no_difference()
        => Assert.Empty(BaselineRun.Run(ShopDocument.Text, "\uFEFF" + BaselineRun.Accept(ShopDocument.Text).ReplaceLineEndings("\r\n")).Diagnostics);

    [Theory]
    [InlineData("two words")]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("->")]
    [InlineData("ends:")]
    [InlineData("ends,")]
    [InlineData("#comment")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("line\nbreak\r\u2028\u0085\t")]
    [InlineData("bidi\u202E\u2066")]
    [InlineData("*/*")]
    [InlineData("text */ class C { } /*")]
    [InlineData("한국어")]
    [InlineData("\uD83D")]
    public void Every_word_comes_back_as_it_was(string word)
    {
        var node = new ApiElement("operation", new[] { "GET", word }.ToEquatableArray(), new ApiDetail[] { new("name", word), new("type", word), new("pattern", word), new("required") }.ToEquatableArray(), []);
        var surface = new ApiListing(new[] { node with { Children = new[] { node }.ToEquatableArray() }, node }.ToEquatableArray());

        string text = ApiListingWriter.Write(surface);
        (ApiListing? read, ApiListingError? fault) = ApiListingReader.Read(text);

        Assert.Null(fault);
        Assert.Equal(text, ApiListingWriter.Write(read!));
        Assert.Equal(word, read!.Nodes[0].Word(1));
        Assert.Equal(word, read.Nodes[0].Find("type"));
        Assert.True(read.Nodes[0].Is("required"));
        Assert.Equal(word, read.Nodes[0].Children[0].Find("pattern") is { } pattern ? pattern : null);
        Assert.Equal(text.Length - "*/\n".Length, text.IndexOf("*/", StringComparison.Ordinal));
        Assert.All(text, static c => Assert.False(char.IsControl(c) && c != '\n', "A control character is left."));
    }

    [Theory]
    [InlineData("", 1, "it is empty")]
    [InlineData("# only a comment\n/* and another\n*/\n", 1, "it is empty")]
    [InlineData("format 2\n", 1, "the first line must be 'format 1'")]
    [InlineData("format 1\n  client = C\n", 2, "its indentation does not match any line above")]
    [InlineData("format 1\nclient = C\n   scheme k\n", 3, "its indentation does not match any line above")]
    [InlineData("format 1\n<<<<<<< ours, theirs\n", 2, "it is not")]
    [InlineData("format 1\nclient = \"C\n", 2, "it is not")]
    [InlineData("format 1\nclient = C: host \"a\\q\"\n", 2, "it is not")]
    [InlineData("format 1\nclient = C: host a host b\n", 2, "it is not")]
    [InlineData("format 1\nclient = C: host a, host b\n", 2, "it is not")]
    [InlineData("format 1\nclient = C:\n", 2, "it is not")]
    [InlineData("format 1\nclient =\n", 2, "it is not")]
    public void A_line_that_cannot_be_read_is_named(string listing, int line, string reason)
    {
        (ApiListing? surface, ApiListingError? fault) = ApiListingReader.Read(listing);
        Assert.Null(surface);
        Assert.Equal(line, fault!.Line + 1);
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
    }
}
