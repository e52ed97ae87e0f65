namespace FrontDesk.Shows;

/// <summary>Draws one therapist's column, a line of the time scale at a time.</summary>
/// <remarks>
/// While a client waits (留置), the therapist may serve another: the waiting one shrinks to a dotted strip at the left,
/// and the one being served gets the rest of the line.
/// </remarks>
internal sealed class ColumnDrawing
{
    private readonly BookColumn _column;
    private readonly IReadOnlyList<MinuteRange> _lines;
    private readonly int _width;
    private readonly Words _words;
    private readonly Dictionary<BookCard, Queue<string>> _texts;

    public ColumnDrawing(BookColumn column, IReadOnlyList<MinuteRange> lines, int width, Words words)
    {
        (_column, _lines, _width, _words) = (column, lines, width, words);
        var main = lines.Select(MainAt).ToList();
        _texts = column.Cards.ToDictionary(
            visit => visit,
            visit => new Queue<string>(CardLines.Of(visit, main.Count(one => ReferenceEquals(one, visit)))),
            ReferenceEqualityComparer.Instance as IEqualityComparer<BookCard>);
    }

    public IEnumerable<Stroke> Line(int index)
    {
        var line = _lines[index];
        if (MainAt(line) is not { } main)
        {
            return [Idle(line)];
        }

        var waiting = VisitsAt(line).Where(visit => !ReferenceEquals(visit, main)).Take(_width / 4).ToList();
        var strips = waiting.Select(visit => new Stroke("┊", InkOf(KindAt(visit, line)), Tints.Of(visit.Service)));
        return [.. strips, Body(main, index, _width - waiting.Count)];
    }

    private Stroke Body(BookCard visit, int index, int width)
    {
        var kind = KindAt(visit, _lines[index]);
        var text = kind != BookPhaseKind.Buffer && _texts[visit].TryDequeue(out var next) ? next : "";
        if (text.Length == 0 && kind != BookPhaseKind.Active && !IsKindAt(visit, index - 1, kind))
        {
            text = kind == BookPhaseKind.Processing ? _words.Processing : _words.CleanUp;
        }

        return new Stroke(
            Edge(visit, index, kind) + CellText.Fit(text, width - 1),
            InkOf(kind),
            Tints.Of(visit.Service));
    }

    /// <summary>The left edge says the phase without colour, and where a visit begins.</summary>
    private string Edge(BookCard visit, int index, BookPhaseKind kind) => kind switch
    {
        BookPhaseKind.Processing => KindAtOrNone(visit, index - 1) is null ? "┌" : "┊",
        BookPhaseKind.Buffer => "·",
        _ when KindAtOrNone(visit, index - 1) is null or BookPhaseKind.Buffer => "┏",
        _ => "┃",
    };

    private bool IsKindAt(BookCard visit, int index, BookPhaseKind kind) => KindAtOrNone(visit, index) == kind;

    private BookPhaseKind? KindAtOrNone(BookCard visit, int index) =>
        index >= 0 && visit.Time.Shared(_lines[index]) > 0 ? KindAt(visit, _lines[index]) : null;

    private Stroke Idle(MinuteRange line)
    {
        if (_column.Working.Any(time => 2 * time.Shared(line) >= line.Length))
        {
            return new Stroke(new string(' ', _width), Ink.Plain);
        }

        var isBreak = _column.Working.Any(time => time.To <= line.From + (line.Length / 2))
            && _column.Working.Any(time => time.From >= line.To - (line.Length / 2));
        return new Stroke(isBreak ? CellText.Centre(_words.Break, _width) : Hatched(_width), Ink.Off);
    }

    /// <summary>Strokes wide apart: somebody's free day must not shout louder than the work of the others.</summary>
    private static string Hatched(int width) =>
        string.Concat(Enumerable.Range(0, width).Select(cell => cell % 3 == 1 ? '╱' : ' '));

    /// <summary>The visit that gets the line: the one being served, otherwise the one that came last.</summary>
    private BookCard? MainAt(MinuteRange line) =>
        VisitsAt(line).OrderBy(visit => KindAt(visit, line) == BookPhaseKind.Processing)
            .ThenByDescending(visit => visit.Time.From)
            .FirstOrDefault();

    private IEnumerable<BookCard> VisitsAt(MinuteRange line) =>
        _column.Cards.Where(visit => 2 * visit.Time.Shared(line) >= Math.Min(line.Length, visit.Time.Length));

    private static BookPhaseKind KindAt(BookCard visit, MinuteRange line) =>
        visit.Phases.MaxBy(phase => phase.Time.Shared(line))!.Kind;

    private static Ink InkOf(BookPhaseKind kind) => kind switch
    {
        BookPhaseKind.Processing => Ink.Processing,
        BookPhaseKind.Buffer => Ink.Buffer,
        _ => Ink.Active,
    };
}
