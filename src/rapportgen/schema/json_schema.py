"""A model as JSON Schema, for editors."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from rapportgen.schema.record import Record


class _WithoutNull(GenerateJsonSchema):
    """A key without a value counts as left out, so null is nobody's value."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


def json_schema(model: type[Record]) -> dict[str, Any]:
    """Return a model's JSON Schema; descriptions are those of its keys."""
    schema = model.model_json_schema(schema_generator=_WithoutNull)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
