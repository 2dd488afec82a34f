using EntityExtraction.Collections;
using EntityExtraction.Rules.Checking;

namespace EntityExtraction.Rules.Reading;

/// <summary>Reads examples and counter-examples.</summary>
internal sealed class ExampleReader(ValueReader values, RuleScope scope)
{
    public ValueList<RuleExample> Examples(YamlNode? node) => Read(node, "Examples", RuleKeys.Example).ToValueList();

    public ValueList<RuleExample> CounterExamples(YamlNode? node) => Read(node, "Counter-examples", RuleKeys.CounterExample).ToValueList();

    private IEnumerable<RuleExample> Read(YamlNode? node, string what, Mapping mapping)
    {
        var examples = mapping == RuleKeys.Example;
        foreach (var item in values.List(node, what))
        {
            if (item.Scalar is not null && !item.IsNothing)
            {
                if (examples) values.Error("EE109", item, "An example says what its sentence states.", "{ text: ..., expect: SOURCE relation TARGET }", item.Description);
                else if (values.Text(item) is { } plain) yield return new RuleExample(plain, []) { Line = item.Line, Column = item.Column };
                continue;
            }

            if (!values.IsMapping(item, mapping)) continue;
            var text = values.Text(item["text"]);
            foreach (var expected in examples ? ValueReader.OneOrMore(item["expect"]) : []) Check(expected);
            if (text is null) continue;
            yield return new RuleExample(text, examples ? values.Texts(item["expect"]) : []) { Line = item.Line, Column = item.Column, Note = values.Text(item["note"]) };
        }
    }

    private void Check(YamlNode node)
    {
        if (node.Scalar is not { Length: > 0 } text || Expectation.TryParse(text, scope.Relations.ContainsKey, out _)) return;
        var word = text.Split(' ').FirstOrDefault(w => !scope.Relations.ContainsKey(w) && DidYouMean.Suggest(w, scope.Relations.Keys) is not null);
        values.Error("EE109", node, "This names no relation between two.", "SOURCE relation TARGET, with 'not' in front where negated", node.Description,
            word is null ? null : DidYouMean.Suggest(word, scope.Relations.Keys));
    }
}
