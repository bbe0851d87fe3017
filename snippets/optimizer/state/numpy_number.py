"""A NumPy number travels into the checkpoint, and torch.load refuses the file;
a float does not.
"""

import pickle
import tempfile
from pathlib import Path

import torch

number = torch.tensor(0.25, device="cpu").numpy()[()]  # as np.float32(0.25)
w = torch.zeros(1, requires_grad=True)
for lr in number, float(number):
    optimizer = torch.optim.SGD([w], lr=lr)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "optimizer.pt"
        torch.save(optimizer.state_dict(), file)
        try:
            torch.load(file, weights_only=True)
            print(f"lr is a {type(lr).__name__}: loads")
        except pickle.UnpicklingError as error:
            for line in str(error).splitlines():
                if "Weights only" in line or "Unsupported" in line:
                    said = line.strip().partition(". ")[0]
                    print("UnpicklingError:", said)
            saved = torch.load(file, weights_only=False)  # a file of your own
            print("weights_only=False: lr", saved["param_groups"][0]["lr"])
