"""One function saves the run, one loads it. Cut after any of three steps, the
run ends at the same weights and states as without a cut, bit for bit.
"""

import os
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, OneCycleLR

STEPS, BATCHES, SIZE = 24, 6, 4  # four epochs of six batches
x = torch.linspace(-1, 1, BATCHES * SIZE).unsqueeze(1)
y = torch.sin(3 * x)


def build():
    body = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Dropout(0.25))
    head = nn.Linear(16, 1)
    adamw = torch.optim.AdamW(body.parameters(), lr=0.01)
    sgd = torch.optim.SGD(head.parameters(), lr=0.1, momentum=0.9)
    return {
        "body": body,
        "head": head,
        "adamw": adamw,
        "sgd": sgd,
        "one_cycle": OneCycleLR(adamw, max_lr=0.05, total_steps=STEPS),
        "cosine": CosineAnnealingLR(sgd, T_max=STEPS),
    }


def save(file, parts, step):
    checkpoint = {name: part.state_dict() for name, part in parts.items()}
    checkpoint["step"] = step
    checkpoint["random"] = torch.get_rng_state()
    if torch.cuda.is_available():
        checkpoint["cuda"] = torch.cuda.get_rng_state_all()
    partial = file.with_suffix(".partial")
    torch.save(checkpoint, partial)
    os.replace(partial, file)


def load(file, parts):
    checkpoint = torch.load(file, map_location="cpu", weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(checkpoint[name])
    torch.set_rng_state(checkpoint["random"])
    if torch.cuda.is_available():
        torch.cuda.set_rng_state_all(checkpoint["cuda"])
    return checkpoint["step"]


def batch(step):
    """The order of an epoch is drawn from the epoch's number alone."""
    epoch, position = divmod(step, BATCHES)
    generator = torch.Generator("cpu").manual_seed(epoch)
    order = torch.randperm(len(x), generator=generator, device="cpu")
    chosen = order[position * SIZE : (position + 1) * SIZE]
    return x[chosen], y[chosen]


def train(parts, first, last):
    for step in range(first, last):
        inputs, targets = batch(step)
        parts["adamw"].zero_grad()
        parts["sgd"].zero_grad()
        outputs = parts["head"](parts["body"](inputs))
        nn.functional.mse_loss(outputs, targets).backward()
        for name in "adamw", "sgd", "one_cycle", "cosine":
            parts[name].step()


def everything(parts):
    """All numbers of the run, as one list of tensors."""
    tensors = []
    for name in "body", "head":
        tensors += parts[name].state_dict().values()
    for name in "adamw", "sgd":
        for state in parts[name].state.values():
            tensors += [s for s in state.values() if torch.is_tensor(s)]
        tensors += [torch.tensor(g["lr"]) for g in parts[name].param_groups]
    return tensors


torch.manual_seed(0)
uncut = build()
train(uncut, 0, STEPS)
for cut in 1, 10, 23:
    torch.manual_seed(0)
    first = build()
    train(first, 0, cut)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "checkpoint.pt"
        save(file, first, cut)
        torch.manual_seed(1)  # a new process begins with other random numbers
        resumed = build()
        step = load(file, resumed)
    train(resumed, step, STEPS)
    pairs = list(zip(everything(uncut), everything(resumed), strict=True))
    same = sum(torch.equal(a, b) for a, b in pairs)
    print(
        f"cut after step {cut:2}: {same} of {len(pairs)} tensors are the same"
    )
