using YamlDotNet.Core;

namespace EntityExtraction.Rules.Reading;

/// <summary>What a YAML parser complains of, in one sentence and without places, which the diagnostic has.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException e)
    {
        var message = e.Message;
        if (message.StartsWith('(') && message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end) message = message[(end + 3)..];
        return message.EndsWith('.') ? message : message + ".";
    }
}
