"""Tensors and plain Python values load with weights_only=True. Other objects
are refused: save what they consist of.
"""

import tempfile
from argparse import Namespace
from pathlib import Path

import torch
from torch import nn

loss = torch.tensor(0.5, device="cpu")
things = {
    "a state dict": nn.Linear(1, 1).state_dict(),
    "dict, list, tuple, str, None": {"a": [1, (2.5, "b", None)]},
    "a NumPy number": loss.numpy()[()],
    "float(a NumPy number)": float(loss.numpy()),
    "a path": Path("data"),
    "str(a path)": str(Path("data")),
    "a Namespace": Namespace(lr=0.1),
    "vars(a Namespace)": vars(Namespace(lr=0.1)),
    "a model": nn.Linear(1, 1),
}
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    for name, thing in things.items():
        torch.save({"entry": thing}, file)
        try:
            torch.load(file, weights_only=True)
            print(f"{name:28} loads")
        except Exception as error:
            text = str(error)
            begins = text.partition(".")[0]
            start = text.index("GLOBAL ") + len("GLOBAL ")
            print(
                f"{name:28} {type(error).__name__}: {text[start:].split()[0]}"
            )
print("each refusal begins:", begins)
