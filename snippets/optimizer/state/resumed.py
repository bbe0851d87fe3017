"""Save the model and the optimizer, load both: the resumed run equals the
uninterrupted one bit for bit.
"""

import tempfile
from pathlib import Path

import torch

x = torch.linspace(-1, 1, 16).unsqueeze(1)


def build():
    model = torch.nn.Linear(1, 1)
    return model, torch.optim.Adam(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    for _ in range(steps):
        loss = (model(x) - x.square()).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


torch.manual_seed(0)
model, optimizer = build()
train(model, optimizer, steps=5)

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    torch.save(
        {"model": model.state_dict(), "optimizer": optimizer.state_dict()},
        file,
    )
    checkpoint = torch.load(file, map_location="cpu", weights_only=True)

resumed_model, resumed_optimizer = build()
resumed_model.load_state_dict(checkpoint["model"])
resumed_optimizer.load_state_dict(checkpoint["optimizer"])

train(model, optimizer, steps=5)
train(resumed_model, resumed_optimizer, steps=5)
for name, p in model.named_parameters():
    saved = checkpoint["model"][name].to(p.device)
    resumed = resumed_model.get_parameter(name)
    print(f"{name} changed since the checkpoint: {not torch.equal(p, saved)}")
    print(f"{name} equal in both runs: {torch.equal(p, resumed)}")
