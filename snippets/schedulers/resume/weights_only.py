"""A rate from a NumPy array: torch.load refuses the scheduler's state."""

import tempfile
import textwrap
from pathlib import Path

import torch
from torch.optim.lr_scheduler import ExponentialLR

rates = torch.tensor([1.0, 0.5], dtype=torch.float64, device="cpu").numpy()
for lr in rates[0], float(rates[0]):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr)
    scheduler = ExponentialLR(optimizer, gamma=0.5)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "checkpoint.pt"
        torch.save({"scheduler": scheduler.state_dict()}, file)
        print(f"lr of type {type(lr).__name__}: ", end="")
        try:
            print(torch.load(file)["scheduler"]["base_lrs"])
        except Exception as error:
            words = str(error).split("WeightsUnpickler error: ")[1]
            print(type(error).__name__)
            print(textwrap.fill(words.split(" Please")[0], 76))
