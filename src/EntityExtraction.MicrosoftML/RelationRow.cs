using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtraction.MicrosoftML;

/// <summary>A relation as a row of ML.NET.</summary>
internal sealed class RelationRow
{
    /// <summary>Hashes of features fall into this many slots. Some thousand features are in use, so that few share one.</summary>
    public const int Slots = 1 << 17;

    public VBuffer<float> Features { get; set; }

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;

    /// <summary>The columns, with the number of slots that the type alone does not tell.</summary>
    public static SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(RelationRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Slots);
        return schema;
    }

    public static RelationRow Of(IReadOnlyList<ulong> features)
    {
        var slots = new int[features.Count];
        for (var i = 0; i < slots.Length; i++) slots[i] = (int)((features[i] ^ (features[i] >> 32)) & (Slots - 1));
        Array.Sort(slots);
        var count = 0;
        foreach (var slot in slots)
        {
            if (count == 0 || slots[count - 1] != slot) slots[count++] = slot;
        }

        var values = new float[count];
        Array.Fill(values, 1);
        return new RelationRow { Features = new VBuffer<float>(Slots, count, values, slots) };
    }

    public static RelationRow Of(RelationExample example)
    {
        var row = Of(example.Features);
        (row.Label, row.Weight) = (example.IsRight, example.Weight);
        return row;
    }
}

/// <summary>What a model says of a row.</summary>
internal sealed class RelationChance
{
    /// <summary>That the relation is right, 0 to 1.</summary>
    public float Probability { get; set; }
}
