"""A model as JSON Schema, for editors."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from rapportgen.schema.record import Record


class _WithoutNull(GenerateJsonSchema):
    """What an editor is told; it reads YAML's numbers as numbers, where the program reads texts.

    A key without a value counts as left out, so null is nobody's value.
    """

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": ["string", "number"]}

    def function_before_schema(
        self, schema: core_schema.BeforeValidatorFunctionSchema
    ) -> JsonSchemaValue:
        """Return the schema of a field that has a shorthand: a text, or the longer form."""
        return {"anyOf": [{"type": "string"}, self.generate_inner(schema["schema"])]}


def json_schema(model: type[Record]) -> dict[str, Any]:
    """Return a model's JSON Schema; descriptions are those of its keys."""
    schema = model.model_json_schema(schema_generator=_WithoutNull)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
