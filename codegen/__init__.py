"""The code generator: `schema/*.yaml` in, the generated modules of `ami_typed` out. Run it with `python -m codegen`."""
