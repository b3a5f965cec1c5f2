"""A model as JSON Schema, for editors: draft-07, which is what they know best."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from rapportgen.schema.words import TEXT_TYPES

DRAFT = "http://json-schema.org/draft-07/schema#"
REFERENCE = "#/definitions/{model}"


class _ForEditors(GenerateJsonSchema):
    """What an editor is told; where the program reads texts, it reads numbers, true and null too.

    A key without a value counts as left out, so null is nobody's value. An editor that allowed
    null, or true for every text, would also suggest it everywhere.
    """

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": TEXT_TYPES}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return the schema of a mapping whose keys are the user's own, of a certain kind."""
        names = {**self.generate_inner(schema["keys_schema"]), "type": "string"}
        values = self.generate_inner(schema["values_schema"])
        counted = {"type": "object", "minProperties": schema.get("min_length", 0)}
        if pattern := names.get("pattern"):
            return {
                **counted,
                "patternProperties": {pattern: values},
                "additionalProperties": False,
            }
        return {**counted, "propertyNames": names, "additionalProperties": values}

    def function_before_schema(
        self, schema: core_schema.BeforeValidatorFunctionSchema
    ) -> JsonSchemaValue:
        """Return the schema of a field that has a shorthand: one text, or the longer form.

        Keywords for lists and records say nothing of texts, so the two are put together: an
        editor then explains better than with alternatives.
        """
        longer = self._whole(self.generate_inner(schema["schema"]))
        words = longer.get("items", {})
        if "oneOf" in words:
            return {"type": [*words["type"], "array"], "oneOf": [*words["oneOf"], longer]}
        return {**longer, "type": [*TEXT_TYPES, longer["type"]]}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Return a record's schema, whose title is the first sentence about the record."""
        record = super().model_schema(schema)
        record["title"] = record["description"].partition(".")[0]
        for name, key in record["properties"].items():
            titled = {"title": self.get_title_from_name(name)}
            record["properties"][name] = {**self._whole(key), **titled}
        return record

    def get_title_from_name(self, name: str) -> str:
        return name.replace("_", " ").capitalize()

    def _whole(self, schema: JsonSchemaValue) -> JsonSchemaValue:
        """Return a schema with what it refers to: draft-07 ignores all that stands by a $ref."""
        if "$ref" not in schema:
            return schema
        own = {keyword: said for keyword, said in schema.items() if keyword != "$ref"}
        return {**self.resolve_ref_schema(schema), **own}


def json_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Return a model's JSON Schema; descriptions are those of its keys."""
    schema = model.model_json_schema(ref_template=REFERENCE, schema_generator=_ForEditors)
    definitions = schema.pop("$defs", {})
    return {"$schema": DRAFT, **_read(schema), "definitions": _read(definitions)}


def _read(schema: Any) -> Any:
    """Return a schema with its examples as an editor reads them: figures are no texts."""
    if isinstance(schema, list):
        return [_read(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        keyword: [_as_yaml(text) for text in said] if keyword == "examples" else _read(said)
        for keyword, said in schema.items()
    }


def _as_yaml(example: Any) -> Any:
    return int(example) if isinstance(example, str) and example.isdecimal() else example
