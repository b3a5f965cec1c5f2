"""The files that help editors: there after the first project, and never in anybody's way."""

import json
import os
from pathlib import Path

import pytest

from rapportgen.build.editor_files import provide_editor_files
from rapportgen.build.schema_file import schema_text


def test_the_schema_is_written_and_the_extension_for_yaml_recommended(tmp_path: Path) -> None:
    schema, extensions = provide_editor_files(tmp_path)

    assert schema == tmp_path / "schema/projekt.schema.json"
    assert schema.read_text(encoding="utf-8") == schema_text()
    assert extensions == tmp_path / ".vscode/extensions.json"
    assert json.loads(extensions.read_text(encoding="utf-8")) == {
        "recommendations": ["redhat.vscode-yaml"]
    }


def test_what_exists_is_left_as_it_is(tmp_path: Path) -> None:
    existing = tmp_path / ".vscode/extensions.json"
    existing.parent.mkdir()
    existing.write_text('{"recommendations": []}', encoding="utf-8")

    assert [path.name for path in provide_editor_files(tmp_path)] == ["projekt.schema.json"]
    assert existing.read_text(encoding="utf-8") == '{"recommendations": []}'


def test_a_link_that_leads_nowhere_is_left_as_it_is(tmp_path: Path) -> None:
    link = tmp_path / ".vscode/extensions.json"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "borta.json")

    assert [path.name for path in provide_editor_files(tmp_path)] == ["projekt.schema.json"]
    assert link.is_symlink()


def test_a_place_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / ".vscode").write_text("en fil", encoding="utf-8")
    (tmp_path / "schema").symlink_to("/proc/self")

    assert list(provide_editor_files(tmp_path)) == []


def test_a_folder_that_may_not_be_opened_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "lstat", refuse)  # root may open everything
    monkeypatch.setattr(Path, "open", refuse)

    assert list(provide_editor_files(tmp_path)) == []
