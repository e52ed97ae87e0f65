using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Beauty.Architecture.Tests.Sources;

/// <summary>One instruction of a compiled method, with the member that it names.</summary>
internal readonly record struct Instruction(OpCode Code, MemberInfo? Member)
{
    private static readonly FrozenDictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var at = 0;
        while (at < body.Length)
        {
            var code = body[at] == 0xFE ? Codes[unchecked((short)(0xFE00 | body[at + 1]))] : Codes[body[at]];
            at += code.Size;
            yield return new(code, MemberOf(method, code, body.AsSpan(at)));
            at += code.OperandType == OperandType.InlineSwitch
                ? 4 + (4 * BitConverter.ToInt32(body, at))
                : SizeOf(code.OperandType);
        }
    }

    private static MemberInfo? MemberOf(MethodBase method, OpCode code, ReadOnlySpan<byte> operand) =>
        code.OperandType is OperandType.InlineMethod or OperandType.InlineType
            ? method.Module.ResolveMember(
                BitConverter.ToInt32(operand),
                method.DeclaringType?.GetGenericArguments(),
                method.IsGenericMethod ? method.GetGenericArguments() : null)
            : null;

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
