"""Plain SGD at high rates: thirty steps at a tenth of the rate do not keep it
from diverging, thirty steps up in a straight line mostly do.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import ConstantLR, LinearLR

STEPS, WARM_UP, SEEDS = 100, 30, 10


def diverges(lr, seed, make):
    torch.manual_seed(seed)
    with torch.device("cpu"):  # the same random numbers on every device
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
        inputs = 4 * torch.rand(STEPS, 16, 2) - 2
        noise = torch.randn(STEPS, 16, 1)
    device = torch.get_default_device()
    model, inputs, noise = model.to(device), inputs.to(device), noise.to(device)
    targets = torch.sin(2 * inputs).sum(-1, keepdim=True) + noise

    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    scheduler = make(optimizer)
    for x, y in zip(inputs, targets, strict=True):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
        if not loss.item() < 100:
            return True
    return False


MAKE = {
    "no warm-up": lambda o: ConstantLR(o, factor=1.0),
    "ConstantLR": lambda o: ConstantLR(o, factor=0.1, total_iters=WARM_UP),
    "LinearLR": lambda o: LinearLR(o, start_factor=0.1, total_iters=WARM_UP),
}
for name, make in MAKE.items():
    print(f"{name:10} diverged, of {SEEDS}:", end="")
    for lr in 0.3, 0.4, 0.5:
        runs = [diverges(lr, seed, make) for seed in range(SEEDS)]
        print(f"  lr {lr} {sum(runs):2}", end="")
    print()
