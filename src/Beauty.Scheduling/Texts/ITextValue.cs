namespace Beauty.Scheduling.Texts;

/// <summary>A value that is one text in JSON, such as <c>"09:00"</c> or <c>"room"</c>.</summary>
/// <remarks>The text is what <see cref="object.ToString"/> gives; <c>default</c> has an empty one unless it is a
/// value.</remarks>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface ITextValue<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>Reads the value from its text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no such value.</exception>
    static abstract TSelf Parse(string text);
}
