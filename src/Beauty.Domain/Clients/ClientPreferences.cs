using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <summary>What a client likes during a treatment, and what not (偏好).</summary>
/// <remarks>
/// They tell the therapist how to treat, so they are of the class of skin status: clear for who treats, not for
/// marketing. Wishes only; nothing here gates a booking. Each list has at most 50 entries, each once. Redacts itself in
/// text and JSON. Immutable; equality by content. Source: D04.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ClientPreferences : IClassified
{
    /// <summary>The most entries of a list.</summary>
    public const int MaximumEntries = 50;

    /// <summary>The most characters of environment, music or a brand.</summary>
    public const int MaximumText = 100;

    /// <summary>The most characters of the note.</summary>
    public const int MaximumNote = 1_000;

    private ClientPreferences()
    {
    }

    /// <summary>The client did not say.</summary>
    public static ClientPreferences None { get; } = new();

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>Light, warmth, quiet; null when not said.</summary>
    public string? Environment { get; private init; }

    /// <summary>Music; null when not said.</summary>
    public string? Music { get; private init; }

    /// <summary>How firmly.</summary>
    public TouchPressure Pressure { get; private init; }

    /// <summary>By whom the client likes to be treated.</summary>
    public ImmutableArray<StaffId> WantedStaff { get; private init; } = [];

    /// <summary>By whom not.</summary>
    public ImmutableArray<StaffId> UnwantedStaff { get; private init; } = [];

    /// <summary>Brands that the client likes.</summary>
    public ImmutableArray<string> Brands { get; private init; } = [];

    /// <summary>Ingredients that the client likes.</summary>
    public ImmutableArray<IngredientCode> LikedIngredients { get; private init; } = [];

    /// <summary>Ingredients that the client does not want; an allergy is a fact of health, not a wish.</summary>
    public ImmutableArray<IngredientCode> RefusedIngredients { get; private init; } = [];

    /// <summary>Whatever else; null for nothing.</summary>
    public string? Note { get; private init; }

    /// <summary>Sets the environment.</summary>
    /// <param name="environment">1 to 100 characters on one line; null for not said.</param>
    /// <returns>The preferences with it.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or not on one line.</exception>
    public ClientPreferences WithEnvironment(string? environment) =>
        this with { Environment = Checked(environment, MaximumText, "An environment") };

    /// <summary>Sets the music.</summary>
    /// <param name="music">1 to 100 characters on one line; null for not said.</param>
    /// <returns>The preferences with it.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or not on one line.</exception>
    public ClientPreferences WithMusic(string? music) =>
        this with { Music = Checked(music, MaximumText, "Music") };

    /// <summary>Sets how firmly.</summary>
    /// <param name="pressure">The pressure.</param>
    /// <returns>The preferences with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pressure"/> is none of the named.</exception>
    public ClientPreferences WithPressure(TouchPressure pressure) => Enum.IsDefined(pressure)
        ? this with { Pressure = pressure }
        : throw new ArgumentOutOfRangeException(nameof(pressure), pressure, "This is no pressure.");

    /// <summary>Sets by whom the client likes to be treated, and by whom not.</summary>
    /// <param name="wanted">Whom the client likes, best first.</param>
    /// <param name="unwanted">Whom not.</param>
    /// <returns>The preferences with them.</returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, somebody stands in both lists, or one has more than 50 entries.
    /// </exception>
    public ClientPreferences WithStaff(IEnumerable<StaffId> wanted, IEnumerable<StaffId> unwanted)
    {
        var (liked, refused) = (Listed(wanted, nameof(wanted)), Listed(unwanted, nameof(unwanted)));
        return liked.Contains(default) || refused.Contains(default)
            ? throw new ArgumentException("A member of staff is default, which is nobody.", nameof(wanted))
            : this with { WantedStaff = Apart(liked, refused), UnwantedStaff = refused };
    }

    /// <summary>Sets the brands.</summary>
    /// <param name="brands">Each 1 to 100 characters on one line.</param>
    /// <returns>The preferences with them.</returns>
    /// <exception cref="ArgumentException">
    /// A brand is empty, too long or not on one line, or there are more than 50.
    /// </exception>
    public ClientPreferences WithBrands(IEnumerable<string> brands)
    {
        ArgumentNullException.ThrowIfNull(brands);
        return this with
        {
            Brands =
                Listed(brands.Select(brand => PersonalText.Checked(brand, MaximumText, "A brand")), nameof(brands)),
        };
    }

    /// <summary>Sets the ingredients that the client likes, and those that they do not want.</summary>
    /// <param name="liked">Those liked.</param>
    /// <param name="refused">Those not wanted.</param>
    /// <returns>The preferences with them.</returns>
    /// <exception cref="ArgumentException">
    /// A code is <c>default</c>, one stands in both lists, or one list has more than 50 entries.
    /// </exception>
    public ClientPreferences WithIngredients(IEnumerable<IngredientCode> liked, IEnumerable<IngredientCode> refused)
    {
        var (wanted, unwanted) = (Listed(liked, nameof(liked)), Listed(refused, nameof(refused)));
        return wanted.Contains(default) || unwanted.Contains(default)
            ? throw new ArgumentException("An ingredient is default, which is none.", nameof(liked))
            : this with { LikedIngredients = Apart(wanted, unwanted), RefusedIngredients = unwanted };
    }

    /// <summary>Sets the note.</summary>
    /// <param name="note">1 to 1,000 characters on one line; null for nothing.</param>
    /// <returns>The preferences with it.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or not on one line.</exception>
    public ClientPreferences WithNote(string? note) =>
        this with { Note = Checked(note, MaximumNote, "A note") };

    /// <inheritdoc />
    public bool Equals(ClientPreferences? other) =>
        other is not null
        && (Environment, Music, Pressure, Note) == (other.Environment, other.Music, other.Pressure, other.Note)
        && WantedStaff.SequenceEqual(other.WantedStaff)
        && UnwantedStaff.SequenceEqual(other.UnwantedStaff)
        && Brands.SequenceEqual(other.Brands)
        && LikedIngredients.SequenceEqual(other.LikedIngredients)
        && RefusedIngredients.SequenceEqual(other.RefusedIngredients);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Environment, Music, Pressure, Note, WantedStaff.Length, Brands.Length);

    /// <summary>The class in brackets, never the preferences.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    private static string? Checked(string? text, int maximum, string what) =>
        text is null ? null : PersonalText.Checked(text, maximum, what);

    private static ImmutableArray<T> Listed<T>(IEnumerable<T> entries, string parameter)
    {
        ArgumentNullException.ThrowIfNull(entries, parameter);
        ImmutableArray<T> list = [.. entries.Distinct()];
        return list.Length <= MaximumEntries
            ? list
            : throw new ArgumentException(
                $"A list of preferences has at most {MaximumEntries} entries, got {list.Length}.", parameter);
    }

    private static ImmutableArray<T> Apart<T>(ImmutableArray<T> wanted, ImmutableArray<T> unwanted) =>
        wanted.Intersect(unwanted).Any()
            ? throw new ArgumentException("Nothing is both wanted and unwanted.", nameof(wanted))
            : wanted;
}
