using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Time;
using NodaTime;
using TrimCheck;

// Runs the parts of the pure packages that trimming could break: JSON by generated metadata, refusals of both languages
// from resource files, the zones inside NodaTime. Prints what it found; the exit code counts what was wrong.
var json = DomainJson.Vocabulary.WithTypes(TrimmedContext.Default).ToOptions();
var report = new Report();

var client = EntityId.Parse<ClientId>("01900000-0000-7000-8000-0000000000c1");
report.Expect("an id", $"\"{client}\"", Written(client));
report.Expect("an id read back", client, Read<ClientId>(Written(client)));

var price = Money.Of(100.00m, Currency.Cny);
report.Expect("a price", """{"amount":"100.00","currency":"CNY"}""", Written(price));
report.Expect("a third of it", "33.34 33.33 33.33", string.Join(' ', price.Split(3).Select(share => share.Amount)));

var refusal = Read<Refusal>(
    """{"code":"contacts.phone-malformed","digitCount":5,"expectedForm":"1NNNNNNNNNN"}""");
report.Expect(
    "a refusal in Chinese", "无法识别电话号码：共 5 位数字，应为 1NNNNNNNNNN。", refusal.ToText(new CultureInfo("zh-CN")));
report.Expect(
    "it in English",
    "This text with 5 digits is no telephone number; the form is 1NNNNNNNNNN.",
    refusal.ToText(CultureInfo.InvariantCulture));

var shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
var ten = new LocalDateTime(2026, 5, 4, 10, 0).InZoneStrictly(shanghai).ToInstant();
var visit = TimeRange.From(ten, Duration.FromMinutes(90));
report.Expect("a visit read back", visit, Read<TimeRange>(Written(visit)));
report.Expect("the next visit overlaps it", false, visit.Overlaps(TimeRange.From(visit.End, Duration.FromHours(1))));

Console.WriteLine($"{report.Held} held, {report.Broken} broken");
return report.Broken;

string Written<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)));

T Read<T>(string text) => JsonSerializer.Deserialize(text, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)))!;
