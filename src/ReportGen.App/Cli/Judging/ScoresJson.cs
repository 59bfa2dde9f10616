using System.Text.Json;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Json;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Judging;

/// <summary>
/// Scores as JSON: <c>execution</c>, <c>scores</c> in printed order, <c>total</c>, <c>grade</c>; each score with <c>indicator, met, weight, self, rule,
/// difference, undetermined, steps, excluded, source, basis, weightBasis, place</c> and, for rows, <c>range</c> (of the tier) and <c>constraint</c>;
/// <c>basis</c> is the rule with key, document, clause, standing and dates; <c>total.adopted</c> adopts self-scores within their tiers; <c>rule</c> is null where it is 未能判定, and <c>undetermined</c> says why. <c>notScored</c> is the source
/// that says that the form is not scored; empty for a scored one.
/// </summary>
internal static class ScoresJson
{
    public static void Write(Utf8JsonWriter json, ProcessedForm form, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", form.Form.Place.File);
        json.WriteString("sheet", form.Form.Place.Sheet);
        json.WriteString("kit", form.Kit.Id);
        json.WriteString("profile", form.Kit.Profile.Id);
        json.WriteString("profileVersion", form.Kit.Profile.Version);
        json.WriteString("notScored", form.Scores.NotScored?.Basis ?? "");
        json.WritePropertyName("execution");
        if (form.Scores.Execution is { } execution)
        {
            json.WriteStartObject();
            json.WriteNumberOrNull("rate", execution.Rate);
            WritePart(json, execution, language);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("scores");
        foreach (var row in form.Scores.Rows)
        {
            json.WriteStartObject();
            json.WriteString("indicator", row.Name);
            WriteMet(json, row.Met);
            WriteRange(json, row);
            json.WriteBoolean("constraint", row.IsConstraint);
            WritePart(json, row, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTotal(json, form.Scores, language);
        json.WriteEndObject();
    }

    private static void WriteMet(Utf8JsonWriter json, bool? met)
    {
        if (met is { } known)
        {
            json.WriteBoolean("met", known);
        }
        else
        {
            json.WriteNull("met");
        }
    }

    private static void WriteRange(Utf8JsonWriter json, RowScore row)
    {
        json.WritePropertyName("range");
        if (row.Range is not { } range)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        json.WriteBoolean("tier", range.IsTier);
        json.WriteBoolean("selfWithin", row.IsWithinTier);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartScore part, Language language)
    {
        json.WriteNumberOrNull("weight", part.Weight);
        json.WriteNumberOrNull("self", part.Self);
        json.WriteNumberOrNull("rule", part.Rule);
        json.WriteNumberOrNull("difference", part.Difference);
        json.WriteString("undetermined", part.Undetermined.In(language));
        WriteSteps(json, part.Steps, language);
        json.WriteBoolean("excluded", part.IsExcluded);
        json.WriteString("source", part.Source?.Source.Basis ?? "");
        SourcedJson.Write(json, "basis", part.Source);
        SourcedJson.Write(json, "weightBasis", (part as RowScore)?.WeightRule);
        json.WriteString("place", part.Place.Cell);
    }

    private static void WriteTotal(Utf8JsonWriter json, Scorecard scores, Language language)
    {
        json.WriteStartObject("total");
        json.WriteNumberOrNull("self", scores.Total.Self);
        json.WriteNumber("selfSum", scores.Total.SelfSum);
        json.WriteNumberOrNull("rule", scores.Total.Rule);
        json.WriteNumberOrNull("difference", scores.Total.Difference);
        json.WriteNumberOrNull("adopted", scores.Total.Adopted);
        json.WriteNumber("adoptedCount", scores.Total.AdoptedCount);
        json.WriteNumber("excluded", scores.Total.Excluded);
        json.WriteNumber("determined", scores.Total.DeterminedPart);
        json.WriteNumber("undetermined", scores.Total.UndeterminedCount);
        WriteSteps(json, scores.Total.Steps, language);
        json.WriteString("place", scores.Total.Place.Cell);
        json.WriteEndObject();
        json.WriteStartObject("grade");
        json.WriteString("self", scores.Grade?.Self ?? "");
        json.WriteString("rule", scores.Grade?.Rule ?? "");
        json.WriteString("adopted", scores.Grade?.Adopted ?? "");
        json.WriteString("source", scores.Grade?.Source.Source.Basis ?? "");
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, IEnumerable<Phrase> steps, Language language)
    {
        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            json.WriteStringValue(step.In(language));
        }

        json.WriteEndArray();
    }
}
