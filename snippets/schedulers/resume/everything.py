"""Model, optimizer, scheduler, scaler and random state in one file: the resumed
run ends at the same weights, bit for bit.
"""

import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

EPOCHS = 6
device = torch.get_default_device().type
x = torch.linspace(-1, 1, 16).unsqueeze(1)
y = 3 * x + 1


def build():
    model = nn.Linear(1, 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.25)
    scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=EPOCHS)
    scaler = torch.amp.GradScaler(device)
    return dict(
        model=model, optimizer=optimizer, scheduler=scheduler, scaler=scaler
    )


def train(model, optimizer, scheduler, scaler, epochs):
    for _ in epochs:
        for batch in torch.randperm(16, device="cpu").split(4):
            optimizer.zero_grad()
            with torch.autocast(device, torch.float16):
                loss = (model(x[batch]) - y[batch]).square().mean()
            scaler.scale(loss).backward()
            scaler.step(optimizer)
            scaler.update()
        scheduler.step()


def save(parts, epoch, file):
    checkpoint = {name: part.state_dict() for name, part in parts.items()}
    checkpoint |= {"epoch": epoch, "random": torch.get_rng_state()}
    torch.save(checkpoint, file)


def load(parts, file):
    checkpoint = torch.load(file, map_location="cpu", weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(checkpoint[name])
    torch.set_rng_state(checkpoint["random"])
    return checkpoint["epoch"]


torch.manual_seed(0)
first = build()
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    train(**first, epochs=range(3))
    save(first, 3, file)
    train(**first, epochs=range(3, EPOCHS))  # the run without a break

    resumed = build()  # here a new program would begin
    epoch = load(resumed, file)
    train(**resumed, epochs=range(epoch, EPOCHS))

for run, parts in {"without a break": first, "resumed": resumed}.items():
    print(f"{run:15}  rate {parts['scheduler'].get_last_lr()[0]:.4f}", end=" ")
    print(f" scale {parts['scaler'].get_scale():.0f}")
pairs = zip(
    first["model"].parameters(), resumed["model"].parameters(), strict=True
)
print("the same weights, bit for bit:", all(torch.equal(*p) for p in pairs))
