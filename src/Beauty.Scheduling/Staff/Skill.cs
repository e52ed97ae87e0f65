using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Staff;

/// <summary>What a therapist can do and a service asks for, such as <c>facial</c> or <c>lash-extension</c>.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 50 characters. Equality and order are ordinal. <c>default</c> is
/// no skill; whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<Skill>))]
public readonly partial record struct Skill : IComparable<Skill>, ITextValue<Skill>
{
    private Skill(string code) => Code = code;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a skill from its code.</summary>
    /// <param name="code">The code in kebab case, such as <c>facial</c>.</param>
    /// <returns>The skill.</returns>
    /// <exception cref="ArgumentException">
    /// The code is empty, longer than 50 characters or not in kebab case.
    /// </exception>
    public static Skill Of(string code) => new(KebabCode.Checked(code, "skill"));

    static Skill ITextValue<Skill>.Parse(string text) => new(KebabCode.Parsed(text, "skill"));

    /// <inheritdoc />
    public int CompareTo(Skill other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    internal static Skill Checked(Skill skill) =>
        skill != default ? skill : throw new ArgumentException("A skill is needed, got default.", nameof(skill));
}
