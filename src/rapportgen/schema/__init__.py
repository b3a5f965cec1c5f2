"""The door to pydantic: records with Swedish keys, read from nodes into typed values."""
