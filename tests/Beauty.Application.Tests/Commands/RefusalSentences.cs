using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Waivers;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;

namespace Beauty.Application.Tests.Commands;

/// <summary>What people read, in both languages, and whether waiting helps.</summary>
public sealed class RefusalSentences
{
    private static readonly AggregateKey Key = new("client", An.Id<ClientId>(1).Value);
    private static readonly CommandId Command = An.Id<CommandId>(1);

    public static TheoryData<Refusal, string, string> Sentences { get; } = new()
    {
        {
            new CommandContended(Command, 10),
            $"Others changed the same records at each of 10 attempts of command {Command}; it may be sent again.",
            $"命令 {Command} 尝试了 10 次，每次相关记录都被他人改动；可以用同一编号重试。"
        },
        {
            new CommandKeyReused(Command, "aa", "bb"),
            $"Command {Command} was sent before with another request (aa); this one is bb.",
            $"命令 {Command} 之前已用于另一请求（aa），本次请求为 bb。"
        },
        {
            new IdTaken(Key, 2), $"The id of {Key} belongs to something else already (version 2).",
            $"{Key} 的编号已属于其他内容（版本 2）。"
        },
        { new NotFound(Key), $"There is no {Key}.", $"不存在 {Key}。" },
        {
            new VersionChanged(Key, 1, 2), $"{Key} was changed meanwhile: version 1 was expected, it is 2.",
            $"{Key} 期间已被改动：预期版本 1，现为 2。"
        },
        {
            new BookingContraindicated(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
            $"Precaution 2 of service {An.Id<ServiceId>(1)} forbids it for this client on that day.",
            $"项目 {An.Id<ServiceId>(1)} 的注意事项 2 禁止该顾客当日接受此项目。"
        },
        {
            new WaiverNeeded(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
            $"Precaution 2 of service {An.Id<ServiceId>(1)} asks this client for a signed waiver.",
            $"项目 {An.Id<ServiceId>(1)} 的注意事项 2 要求该顾客签署同意书。"
        },
        {
            new WaiverUnknown(An.Id<WaiverId>(1)),
            $"There is no waiver {An.Id<WaiverId>(1)} of this client for these services.",
            $"该顾客没有适用于这些项目的同意书 {An.Id<WaiverId>(1)}。"
        },
        {
            new WaiverNotInForce(An.Id<WaiverId>(1)),
            $"Waiver {An.Id<WaiverId>(1)} does not count at the time of the treatment.",
            $"同意书 {An.Id<WaiverId>(1)} 在护理时间无效。"
        },
        {
            new PrecautionUnknown(An.Id<ServiceId>(1), PrecautionNumber.Of(2)),
            $"Service {An.Id<ServiceId>(1)} has no precaution 2 that asks for a waiver.",
            $"项目 {An.Id<ServiceId>(1)} 没有要求签署同意书的注意事项 2。"
        },
        {
            new ServiceUnknown(An.Id<ServiceId>(1)),
            $"The catalogue has no service {An.Id<ServiceId>(1)}, or it is offered no more.",
            $"项目目录中没有 {An.Id<ServiceId>(1)}，或该项目已停售。"
        },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Say_what_is_the_matter(Refusal refusal, string english, string chinese)
    {
        Assert.Equal(english, refusal.ToText(CultureInfo.InvariantCulture));
        Assert.Equal(chinese, refusal.ToText(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(refusal is CommandContended, refusal.WaitingCanHelp);
    }
}
