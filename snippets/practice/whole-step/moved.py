"""Each call of the loop in another place, or left out: what it costs."""

import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS, GROUP, MAX_NORM = 16, 4, 4.0
device = torch.get_default_device().type
x = torch.linspace(-1, 1, 38).unsqueeze(1)
y = 16 * x + 4
batches = list(zip(x.split(4), y.split(4), strict=True))
groups = [batches[i : i + GROUP] for i in range(0, len(batches), GROUP)]
END = "unscale_", "clip", "step", "update", "scheduler if stepped"


def train(start=("zero_grad",), before=(), after=(), end=END, divide=True):
    """The calls at the start of a group, around each backward(), at its end."""
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.25, momentum=0.5)
    scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS * len(groups))
    scaler = torch.amp.GradScaler(device)
    scale = None
    calls = {
        "zero_grad": optimizer.zero_grad,
        "unscale_": lambda: scaler.unscale_(optimizer),
        "clip": lambda: nn.utils.clip_grad_norm_(model.parameters(), MAX_NORM),
        "step": lambda: scaler.step(optimizer),
        "plain step": optimizer.step,
        "update": scaler.update,
        "scheduler": scheduler.step,
        "scheduler if stepped": lambda: (
            scheduler.step() if scaler.get_scale() >= scale else None
        ),
    }
    for group in groups * EPOCHS:
        samples = sum(len(inputs) for inputs, _ in group) if divide else 1
        for call in start:
            calls[call]()
        for inputs, targets in group:
            for call in before:
                calls[call]()
            with torch.autocast(device, torch.float16):
                loss = (model(inputs) - targets).square().sum() / samples
            scaler.scale(loss).backward()
            for call in after:
                calls[call]()
        scale = scaler.get_scale()
        for call in end:
            calls[call]()
    return model, scheduler.get_last_lr()[0]


def without(call):
    return tuple(c for c in END if c != call)


CHANGES = {
    "as in the loop": {},
    "zero_grad in the inner loop": dict(start=(), before=("zero_grad",)),
    "no zero_grad": dict(start=()),
    "no division by samples": dict(divide=False),
    "no unscale_ before clip": dict(end=without("unscale_")),
    "optimizer.step()": dict(
        end=("unscale_", "clip", "plain step", "update", "scheduler if stepped")
    ),
    "scheduler once a batch": dict(
        after=("scheduler",), end=without("scheduler if stepped")
    ),
    "scheduler after skipped steps": dict(
        end=(*without("scheduler if stepped"), "scheduler")
    ),
    "unscale_ in the inner loop": dict(
        after=("unscale_", "clip"), end=("step", "update")
    ),
    "step in the inner loop": dict(after=("step",), end=("update",)),
    "update in the inner loop": dict(after=("update",), end=without("update")),
    "no update": dict(end=without("update")),
    "update before step": dict(
        end=("unscale_", "clip", "update", "step", "scheduler if stepped")
    ),
}
for name, places in CHANGES.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            model, rate = train(**places)
        except (AssertionError, RuntimeError) as error:
            print(f"{name}: {type(error).__name__}\n  {error}")
            continue
    weight, bias = model.weight.item(), model.bias.item()
    warned = ", a warning" * len(caught)
    print(
        f"{name:29} w {weight:4.1f} b {bias:3.1f} last rate {rate:.3f}{warned}"
    )
