namespace FrontDesk.Shows;

/// <summary>A stretch of a drawn line in one ink.</summary>
internal sealed record Stroke
{
    public Stroke(string text, Ink ink, int tint = 0) => (Text, Ink, Tint) = (text, ink, tint);

    public string Text { get; }

    public Ink Ink { get; }

    /// <summary>Which of the colours that tell services apart.</summary>
    public int Tint { get; }
}
