using Microsoft.AspNetCore.Mvc;

namespace Bookshop;

/// <summary>Controllers answer 204 where a result is null.</summary>
[ApiController]
[Route("notes")]
public sealed class NotesController : ControllerBase
{
    /// <summary>The note at a book, if there is one.</summary>
    [HttpGet("{bookId:int}", Name = "getNote")]
    [ProducesResponseType<Cover>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public ActionResult<Cover?> Get(int bookId) => bookId == 1 ? new Cover("first", null, 5) : (Cover?)null;

    /// <summary>Replaces a note.</summary>
    [HttpPut("{bookId:int}", Name = "putNote")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public IActionResult Put(int bookId, [FromBody] string text)
        => bookId == 1 && text.Length > 0 ? NoContent() : Problem("No book " + bookId, statusCode: StatusCodes.Status404NotFound);
}
