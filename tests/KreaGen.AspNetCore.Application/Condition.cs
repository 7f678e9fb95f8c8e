namespace Bookshop;

public enum Condition
{
    None,
    New = 1,
    Worn = 2,
}
