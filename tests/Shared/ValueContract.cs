using System.Text.Json;

namespace Beauty.Tests.Shared;

/// <summary>Starts the contract of a value type, which exercises it in one phrase (style 49).</summary>
public static class ValueContract
{
    /// <summary>Checks equality and hash, and goes on with text, JSON, order and <c>default</c>.</summary>
    /// <typeparam name="T">The value type.</typeparam>
    /// <param name="make">Makes the value anew on each call.</param>
    /// <param name="other">A different value.</param>
    /// <returns>The contract, for the next clause.</returns>
    public static ValueContract<T> Of<T>(Func<T> make, T other)
        where T : notnull
    {
        var (value, same) = (make(), make());

        Assert.True(value.Equals((object)same), $"{value} must equal itself made anew.");
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.False(value.Equals((object)other), $"{value} must differ from {other}.");
        Assert.False(value.Equals(null), $"{value} must differ from null.");
        Assert.False(value.Equals(new object()), $"{value} must differ from an object of another type.");
        Assert.True(Operator<T>("op_Equality", value, same), "== must agree with Equals.");
        Assert.False(Operator<T>("op_Equality", value, other), "== must agree with Equals.");
        Assert.True(Operator<T>("op_Inequality", value, other), "!= must be the opposite of ==.");
        return new(value, other);
    }

    internal static bool Operator<T>(string name, T left, T right) =>
        (bool)(typeof(T).GetMethod(name, [typeof(T), typeof(T)])?.Invoke(null, [left, right])
            ?? throw new InvalidOperationException($"{typeof(T)} has no {name}."));
}

#pragma warning disable MA0048 // The clauses read as one phrase with their start above.
/// <summary>The further clauses of a value type's contract.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <param name="value">The value.</param>
/// <param name="other">A different value.</param>
public sealed class ValueContract<T>(T value, T other)
    where T : notnull
{
    /// <summary>The value's text is exactly this.</summary>
    /// <param name="expected">The text.</param>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> HasText(string expected)
    {
        Assert.Equal(expected, value.ToString());
        return this;
    }

    /// <summary>The value's JSON is exactly this; both values read back from their JSON.</summary>
    /// <param name="expected">The JSON.</param>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> HasJson(string expected)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(expected));
        Assert.Equal(other, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(other)));
        return this;
    }

    /// <summary>Reading refuses each of these.</summary>
    /// <param name="json">JSON that is no value.</param>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> RefusesJson(params string[] json)
    {
        Assert.All(json, text => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(text)));
        return this;
    }

    /// <summary>The value comes before the other, by every means of comparing that the type has.</summary>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> ComesFirst()
    {
        var order = Comparer<T>.Default;
        Assert.True(order.Compare(value, other) < 0, $"{value} must come before {other}.");
        Assert.True(order.Compare(other, value) > 0, $"{other} must come after {value}.");
        Assert.Equal(0, order.Compare(value, value));
        if (typeof(T).GetMethod("op_LessThan") is not null)
        {
            Assert.True(ValueContract.Operator("op_LessThan", value, other));
            Assert.True(ValueContract.Operator("op_LessThanOrEqual", value, value));
            Assert.False(ValueContract.Operator("op_GreaterThan", value, value));
            Assert.True(ValueContract.Operator("op_GreaterThanOrEqual", other, value));
        }

        return this;
    }

    /// <summary><c>default</c> is a harmless value with this text.</summary>
    /// <param name="text">The text of <c>default</c>.</param>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> HasHarmlessDefault(string text)
    {
        var none = default(T)!;
        Assert.Equal(text, none.ToString());
        Assert.Equal(default(T)!.GetHashCode(), none.GetHashCode());
        Assert.False(none.Equals(value), "default must differ from a value that was made.");
        return this;
    }

    /// <summary>Each of these uses refuses <c>default</c>, and it has no JSON; its text and hash do no harm.</summary>
    /// <param name="uses">What a caller may try with it.</param>
    /// <returns>The contract, for the next clause.</returns>
    public ValueContract<T> RefusesDefault(params Action<T>[] uses)
    {
        var none = default(T)!;
        Assert.NotNull(none.ToString());
        Assert.Equal(default(T)!.GetHashCode(), none.GetHashCode());
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(none));
        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(() => use(none)));
        return this;
    }
}
#pragma warning restore MA0048
