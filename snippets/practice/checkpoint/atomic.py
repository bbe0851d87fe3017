"""A save that fails half-way destroys the old file, unless it writes to another
name and renames that when it is complete.
"""

import os
import tempfile
from pathlib import Path

import torch


def overwrite(checkpoint, file):
    torch.save(checkpoint, file)


def replace(checkpoint, file):
    partial = file.with_suffix(".partial")
    torch.save(checkpoint, partial)
    os.replace(partial, file)


good = {"weight": torch.ones(1)}
bad = {"weight": torch.ones(1), "schedule": lambda step: 1.0}  # no pickle
for save in overwrite, replace:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "checkpoint.pt"
        save(good, file)
        try:
            save(bad, file)
        except Exception as error:
            print(f"{save.__name__}: saving fails with {type(error).__name__}")
        try:
            old = torch.load(file, weights_only=True)
            print("  the old file: weight", old["weight"].item())
        except Exception as error:
            print(f"  the old file: {type(error).__name__}")
