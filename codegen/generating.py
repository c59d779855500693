"""Call datamodel-code-generator for each module, and ruff for all of them."""

import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import DatetimeClassType, PythonVersion
from datamodel_code_generator.parser import LiteralType

from .intermediate import Schema
from .jsonschema import Module
from .modules import modules
from .names import FROM_MODELS
from .packages import head, packages

_TEMPLATES = Path(__file__).parent / "templates"
_PROJECT = Path(__file__).parent.parent / "pyproject.toml"
"""Whose settings ruff takes, so that the project's own checks find nothing to change."""
_FIRST_PARTY = 'lint.isort.known-first-party=["ami_typed"]'
_ALWAYS_IMPORTED = (
    "typing.Annotated",
    "typing.ClassVar",
    "pydantic.Field",
    *(f"ami_typed.models.{name}" for name in FROM_MODELS),
)
"""Every module imports what a template or a marker may use; ruff takes out what it does not."""


def generate_all(schema: Schema) -> dict[str, str]:
    """Generate every file. Keys are paths below `ami_typed`."""
    files = {f"{module.name.replace('.', '/')}.py": generate_module(module) for module in modules(schema)}
    return polished({**files, **packages(schema)})


def generate_module(module: Module) -> str:
    """Generate one module."""
    text = generate(
        module.document,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        output_datetime_class=DatetimeClassType.Datetime,
        use_annotated=True,
        use_schema_description=True,
        use_exact_imports=True,
        use_specialized_enum=True,
        enum_field_as_literal=LiteralType.Off if module.enums else LiteralType.All,
        disable_future_imports=True,
        disable_timestamp=True,
        skip_root_model=True,
        strict_refs=True,
        allow_remote_refs=False,
        formatters=[],
        custom_class_name_generator=str,
        custom_template_dir=_TEMPLATES,
        custom_file_header=f'{head(module.source)}"""{module.title}"""',
        extra_template_data=defaultdict(dict, module.template),
        additional_imports=sorted({*_ALWAYS_IMPORTED, *module.imports}),
    )
    assert isinstance(text, str)
    return text


def polished(files: dict[str, str]) -> dict[str, str]:
    """Let ruff take out unused imports, sort the others, and format."""
    with TemporaryDirectory(prefix="ami_typed_codegen_") as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _ruff("check", "--select=I,F401,F811,RUF022", "--fix", "--config", _FIRST_PARTY, folder)
        _ruff("format", folder)
        return {name: Path(folder, name).read_text(encoding="utf-8") for name in files}


def _ruff(command: str, *arguments: str) -> None:
    ruff = [sys.executable, "-m", "ruff", command, "--quiet", "--no-cache", "--config", str(_PROJECT), *arguments]
    subprocess.run(ruff, check=True)
