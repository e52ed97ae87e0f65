namespace Beauty.Domain.Json;

/// <summary>A code that a salon invents, in kebab case, which is one text in JSON.</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
public interface ITextCode<TSelf>
    where TSelf : struct, ITextCode<TSelf>
{
    /// <summary>The code; empty for <c>default</c>.</summary>
    string Code { get; }

    /// <summary>Makes a code from its text.</summary>
    /// <param name="code">The text in kebab case.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is no such code.</exception>
    static abstract TSelf Of(string code);
}
