"""Leave one part of the checkpoint out: what the resumed run then does
otherwise.
"""

import copy

import torch
from torch import nn
from torch.optim.lr_scheduler import LinearLR

device = torch.get_default_device().type
x = torch.linspace(-1, 1, 16).unsqueeze(1)
y = 3 * x + 1


def build():
    model = nn.Linear(1, 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.25)
    scheduler = LinearLR(optimizer, start_factor=0.25, total_iters=6)
    scaler = torch.amp.GradScaler(device)
    return dict(
        model=model, optimizer=optimizer, scheduler=scheduler, scaler=scaler
    )


def train(model, optimizer, scheduler, scaler):
    rates, skipped = [], 0
    for _ in range(3):
        rates.append(f"{optimizer.param_groups[0]['lr']:.4f}")
        for batch in torch.randperm(16, device="cpu").split(4):
            optimizer.zero_grad()
            with torch.autocast(device, torch.float16):
                loss = (model(x[batch]) - y[batch]).square().mean()
            scaler.scale(loss).backward()
            scale = scaler.get_scale()
            scaler.step(optimizer)
            scaler.update()
            skipped += scaler.get_scale() < scale
        scheduler.step()
    return rates, skipped, list(model.parameters())


torch.manual_seed(0)
first = build()
train(**first)
saved = copy.deepcopy({name: part.state_dict() for name, part in first.items()})
saved["random state"] = torch.get_rng_state()
_, _, right = train(**first)

for left_out in "nothing", *saved:
    resumed = build()
    for name, part in resumed.items():
        if name != left_out:
            part.load_state_dict(copy.deepcopy(saved[name]))
    if left_out != "random state":
        torch.set_rng_state(saved["random state"])
    rates, skipped, weights = train(**resumed)
    same = all(map(torch.equal, weights, right))
    print(
        f"without {left_out:13} same weights {same!s:6} rates", *rates, end=""
    )
    print(f"  skipped {skipped}")
