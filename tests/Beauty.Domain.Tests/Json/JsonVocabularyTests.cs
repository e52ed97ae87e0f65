using System.Text.Json.Serialization;
using Beauty.Domain.Contacts;
using Beauty.Domain.Json;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Json;

public sealed class JsonVocabularyTests
{
    [Fact]
    public void A_vocabulary_lists_its_refusals_and_events()
    {
        var own = TestVocabulary.Own;

        Assert.Equal("test.room-taken test.salon-closed", string.Join(' ', own.Refusals.Keys));
        Assert.Equal([typeof(RoomTaken), typeof(SalonClosed)], own.Refusals.Values);
        Assert.Equal(typeof(RoomPainted), Assert.Contains("room.painted", own.Events));
    }

    [Fact]
    public void Every_refusal_and_event_of_the_package_is_in_its_vocabulary() =>
        VocabularyContract.Holds(typeof(DomainJson).Assembly, DomainJson.Vocabulary);

    [Fact]
    public void P08_Every_public_value_with_a_json_form_is_known_without_reflection()
    {
        var options = DomainJson.Vocabulary.ToOptions();
        var values = typeof(DomainJson).Assembly.GetExportedTypes()
            .Where(type => type is { IsGenericType: false } && type.IsDefined(typeof(JsonConverterAttribute), false))
            .ToList();

        Assert.True(values.Count > 20);
        Assert.All(values, type => Assert.Equal(type, options.GetTypeInfo(type).Type));
    }

    [Fact]
    public void What_both_say_alike_is_said_once()
    {
        var twice = TestVocabulary.Own.Combine(DomainJson.Vocabulary).Combine(TestVocabulary.Own);

        Assert.Equal(
            DomainJson.Vocabulary.Refusals.Count + TestVocabulary.Own.Refusals.Count, twice.Refusals.Count);
        Assert.Equal(DomainJson.Vocabulary.ToOptions().Converters.Count, twice.ToOptions().Converters.Count);
    }

    [Fact]
    public void A_code_stands_for_one_refusal_only() =>
        Assert.Throws<ArgumentException>(() => TestVocabulary.Own.WithRefusal<Unregistered>("test.room-taken"));

    [Fact]
    public void A_refusal_has_one_code_only() =>
        Assert.Throws<ArgumentException>(() => TestVocabulary.Own.WithRefusal<RoomTaken>("test.room-let"));

    [Fact]
    public void An_event_has_one_name_only() =>
        Assert.Throws<ArgumentException>(() => TestVocabulary.Own.WithEvent<RoomPainted>("room.decorated"));

    [Fact]
    public void Vocabularies_that_contradict_each_other_do_not_combine()
    {
        var other = JsonVocabulary.Empty.WithRefusal<Unregistered>("test.room-taken");

        Assert.Throws<ArgumentException>(() => TestVocabulary.Own.Combine(other));
    }

    [Fact]
    public void Nothing_is_registered_without_a_code() =>
        Assert.Throws<ArgumentException>(() => JsonVocabulary.Empty.WithRefusal<PhoneMalformed>(""));

    [Fact]
    public void Options_cannot_be_changed_behind_the_back_of_others() =>
        Assert.True(DomainJson.Vocabulary.ToOptions().IsReadOnly);
}
