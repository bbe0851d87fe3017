"""What is not in the file begins anew, and the run ends elsewhere."""

import tempfile
from pathlib import Path

import torch
from torch.optim.lr_scheduler import LinearLR

STEPS, CUT = 20, 10
targets = torch.tensor([1.0, 2.0, 3.0, 4.0], device="cpu")


def build():
    model = torch.nn.Linear(1, 1)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.5)
    scheduler = LinearLR(optimizer, 1.0, 0.25, total_iters=STEPS)
    return dict(model=model, optimizer=optimizer, scheduler=scheduler)


def train(model, optimizer, scheduler, steps):
    for step in steps:
        noise = torch.randn(1, device="cpu").item()
        optimizer.zero_grad()
        output = model(torch.full((1, 1), 0.5))
        (output - targets[step % 4].item() - noise).square().sum().backward()
        optimizer.step()
        scheduler.step()


def end(left_out):
    torch.manual_seed(0)
    run = build()
    train(**run, steps=range(CUT))
    checkpoint = {name: part.state_dict() for name, part in run.items()}
    checkpoint |= {"step": CUT, "random": torch.get_rng_state()}
    with tempfile.TemporaryDirectory() as folder:
        torch.save(checkpoint, Path(folder) / "checkpoint.pt")
        saved = torch.load(Path(folder) / "checkpoint.pt", map_location="cpu")
    torch.manual_seed(1)
    run = build()
    for name, part in run.items():
        if name != left_out:
            part.load_state_dict(saved[name])
    if left_out != "random":
        torch.set_rng_state(saved["random"])
    first = 0 if left_out == "step" else saved["step"]
    train(**run, steps=range(first, STEPS))
    return run["model"].bias.item()


torch.manual_seed(0)
uncut = build()
train(**uncut, steps=range(STEPS))
print(f"without a cut:      bias {uncut['model'].bias.item():.3f}")
print(f"nothing left out:   bias {end(None):.3f}")
for name in "model", "optimizer", "scheduler", "random", "step":
    print(f"left out {name:10} bias {end(name):.3f}")
