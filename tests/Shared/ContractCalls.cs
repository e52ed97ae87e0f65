using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Beauty.Tests.Shared;

/// <summary>Reads from a test assembly for which types it calls <c>ValueContract.Of</c>.</summary>
/// <remarks>
/// Read from metadata instead of a hand-kept list, so that a type is only counted when code really exercises it. A
/// generic
/// test method that passes its own parameter on counts for each type it is called with.
/// </remarks>
internal sealed class ContractCalls : IDisposable
{
    private const byte Call = 0x28;

    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly List<(MethodSpecificationHandle Handle, EntityHandle Method, string[] Types)> _genericCalls;

    public ContractCalls(string assembly)
    {
        _image = new PEReader(File.OpenRead(assembly));
        _reader = _image.GetMetadataReader();
        _genericCalls =
        [
            .. from row in Enumerable.Range(1, _reader.GetTableRowCount(TableIndex.MethodSpec))
               let handle = MetadataTokens.MethodSpecificationHandle(row)
               let call = _reader.GetMethodSpecification(handle)
               select (handle, call.Method, call.DecodeSignature(new ContractTypeNames(_reader), null).ToArray()),
        ];
    }

    public IEnumerable<string> Types()
    {
        var contracts = _genericCalls.Where(call => IsContract(call.Method)).ToList();
        var helpers = contracts
            .Where(call => call.Types[0].StartsWith(ContractTypeNames.MethodParameter, StringComparison.Ordinal))
            .SelectMany(call => CallersOf(call.Handle))
            .ToHashSet();
        return contracts.Concat(_genericCalls.Where(call => helpers.Contains(call.Method)))
            .Select(call => call.Types[0]);
    }

    public void Dispose() => _image.Dispose();

    private bool IsContract(EntityHandle method)
    {
        if (method.Kind is not HandleKind.MethodDefinition)
        {
            return false;
        }

        var definition = _reader.GetMethodDefinition((MethodDefinitionHandle)method);
        var owner = _reader.GetTypeDefinition(definition.GetDeclaringType());
        return _reader.StringComparer.Equals(definition.Name, "Of")
            && _reader.StringComparer.Equals(owner.Name, "ValueContract");
    }

    private IEnumerable<EntityHandle> CallersOf(MethodSpecificationHandle callee)
    {
        byte[] call = [Call, .. BitConverter.GetBytes(MetadataTokens.GetToken(callee))];
        return from handle in _reader.MethodDefinitions
               let method = _reader.GetMethodDefinition(handle)
               where method.GetGenericParameters().Count > 0 && method.RelativeVirtualAddress != 0
               where _image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes().AsSpan().IndexOf(call) >= 0
               select (EntityHandle)handle;
    }
}
