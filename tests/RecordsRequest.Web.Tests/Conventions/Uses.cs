using System.Reflection;
using System.Reflection.Emit;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>What a type's code names: read from its signatures and from the instructions of its methods.</summary>
internal static class Uses
{
    private const BindingFlags All
        = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    public static IEnumerable<Type> TypesOf(Type type)
        => type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetInterfaces())
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(BodiesOf(type).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(MembersOf(type).SelectMany(member => member as Type is { } named ? [named] : TypesIn(member)))
            .SelectMany(Parts)
            .Distinct();

    /// <summary>Fields, methods and types that instructions of the type refer to.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => BodiesOf(type).SelectMany(MembersOf);

    public static IEnumerable<MemberInfo> MembersOf(MethodBase method) => Operands(method).OfType<MemberInfo>();

    /// <summary>For each method of the type, the strings it hands straight to a method of that name.</summary>
    public static IEnumerable<IReadOnlyList<string>> TextsGivenTo(string called, Type type)
        => from method in BodiesOf(type)
           let operands = Operands(method).ToList()
           select (IReadOnlyList<string>)[.. operands.Zip(operands.Skip(1)).Where(
               pair => pair.Second is MethodBase next && next.Name == called).Select(pair => pair.First).OfType<string>()];

    /// <summary>Each call of a generic method of that name, with the string that is handed to it last, if one is.</summary>
    public static IEnumerable<(MethodInfo Method, string? Text)> CallsOf(string called, Type type)
        => from method in BodiesOf(type)
           let operands = Operands(method).ToList()
           from pair in operands.Prepend("").Zip(operands)
           where pair.Second is MethodInfo { IsGenericMethod: true } next && next.Name == called
           select ((MethodInfo)pair.Second, pair.First as string);

    private static IEnumerable<MethodBase> BodiesOf(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<Type> TypesIn(MemberInfo member)
        => [.. member.DeclaringType is { } owner ? new[] { owner } : [],
            .. member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : []];

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];

    private static IEnumerable<object> Operands(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodesByValue[code[at] == 0xFE ? (short)((0xFE << 8) | code[at + 1]) : code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineString)
            {
                yield return method.Module.ResolveString(BitConverter.ToInt32(code, at));
            }
            else if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            }

            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
