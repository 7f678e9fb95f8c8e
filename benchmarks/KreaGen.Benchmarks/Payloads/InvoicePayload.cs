using System.Text;

namespace KreaGen.Benchmarks.Payloads;

/// <summary>An invoice with five lines: many short members, many of them null.</summary>
public static class InvoicePayload
{
    private const int Lines = 5;

    public static byte[] Create() => Encoding.UTF8.GetBytes($$$"""
        {"id":"in_1MtHbELkdIwHu7ixl4OzzPMv","object":"invoice","account_country":"KR","account_name":"Posters and more","amount_due":4995,"amount_paid":0,"amount_remaining":4995,"attempt_count":0,"attempted":false,"auto_advance":true,"billing_reason":"subscription_cycle","collection_method":"charge_automatically","created":1751280000,"currency":"usd","customer":"cus_NeZwdNtLEOXuvB","customer_address":{"city":"Seoul","country":"KR","line1":"1 Main Street","line2":null,"postal_code":"04524","state":null},"customer_email":"jenny@example.com","customer_name":"Jenny Kim","default_payment_method":null,"description":null,"discounts":[],"due_date":null,"ending_balance":null,"hosted_invoice_url":null,"invoice_pdf":null,"lines":{"object":"list","data":[{{{string.Join(',', Enumerable.Range(0, Lines).Select(Line))}}}],"has_more":false,"url":"/v1/invoices/in_1MtHbELkdIwHu7ixl4OzzPMv/lines"},"livemode":false,"metadata":{"order":"6735","source":"web"},"number":null,"period_end":1751280000,"period_start":1748601600,"starting_balance":0,"status":"draft","subtotal":4995,"total":4995}
        """);

    private static string Line(int i) => $$$"""
        {"id":"il_1MtHbELkdIwHu7ix{{{i:d4}}}","object":"line_item","amount":999,"currency":"usd","description":"1 × Posters (at $9.99 / month)","discountable":true,"livemode":false,"metadata":{},"period":{"start":1748601600,"end":1751280000},"price":{"id":"price_1MtHbELkdIwHu7ix{{{i:d4}}}","object":"price","active":true,"billing_scheme":"per_unit","created":1680640229,"currency":"usd","nickname":null,"product":"prod_NeZwR{{{i}}}","recurring":{"interval":"month","interval_count":1,"usage_type":"licensed"},"type":"recurring","unit_amount":999},"proration":false,"quantity":1}
        """;
}
