"""Five ways to fine-tune, each at five rates: the best rate is chosen on
sixteen tasks and tried on sixteen others, once near the old task, once far.
"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

TASKS, SAMPLES, STEPS, WIDTH = 32, 48, 40, 24
RATES = 0.003, 0.01, 0.03, 0.1, 0.3
FACTORS = {  # of the rate: first layer, second layer, head
    "one rate": (1.0, 1.0, 1.0),
    "from scratch": (1.0, 1.0, 1.0),
    "layer-wise": (0.09, 0.3, 1.0),
    "head first": (0.09, 0.3, 1.0),  # layer-wise after a third of the steps
    "head only": (0.0, 0.0, 1.0),
}
FROZEN = {"head first": STEPS // 3, "head only": STEPS}


def normal(*shape):
    with torch.device("cpu"):  # the same random numbers on every device
        drawn = torch.randn(*shape, dtype=torch.float64)
    return drawn.to(torch.get_default_device())


def layer(tasks, inputs, outputs):
    """Bias and weight of a linear layer for each task, side by side."""
    return (normal(tasks, inputs + 1, outputs) / inputs**0.5).requires_grad_()


def losses(layers, x, y):
    """The mean squared error of each task."""
    for i, w in enumerate(layers):
        x = (x.tanh() if i else x) @ w[:, 1:] + w[:, :1]
    return (x - y).square().mean((1, 2))


def unit(x):
    return (x - x.mean(1, keepdim=True)) / x.std(1, keepdim=True)


torch.manual_seed(0)
V, U, OLD, NEW = (
    normal(TASKS, 6, 12),
    normal(TASKS, 12, 12),
    normal(TASKS, 12, 16),
    normal(TASKS, 12, 1),
)


def features(x):
    """What the targets of all tasks are sums of."""
    return torch.tanh(torch.tanh(0.6 * x @ V) @ U * 0.4)


pretrained = [
    layer(TASKS, 6, WIDTH),
    layer(TASKS, WIDTH, WIDTH),
    layer(TASKS, WIDTH, 16),
]
optimizer = torch.optim.Adam(pretrained, lr=0.01)
scheduler = CosineAnnealingLR(optimizer, T_max=300)
for _ in range(300):
    x = normal(TASKS, 64, 6)
    optimizer.zero_grad()
    losses(pretrained, x, 0.4 * features(x) @ OLD).sum().backward()
    optimizer.step()
    scheduler.step()


def fine_tune(name, lr, far):
    torch.manual_seed(1)  # the same samples and batches for each way
    x = normal(TASKS, SAMPLES + 200, 6)
    y = unit(features(x) @ NEW)
    noisy = y + 0.5 * normal(*y.shape)
    if far:
        x = x + x.roll(1, -1)  # the model sees the inputs mixed
    body = [layer(TASKS, 6, WIDTH), layer(TASKS, WIDTH, WIDTH)]
    layers = [*body, layer(TASKS, WIDTH, 1)]
    if name != "from scratch":
        for w, old in zip(body, pretrained[:2], strict=True):
            w.data.copy_(old.data)
    rates = [lr * factor for factor in FACTORS[name]]
    groups = [
        {"params": w, "lr": r} for w, r in zip(layers, rates, strict=True)
    ]
    optimizer = torch.optim.Adam(groups)
    scheduler = CosineAnnealingLR(optimizer, T_max=STEPS)
    for step in range(STEPS):
        for w in body:
            w.requires_grad_(step >= FROZEN.get(name, 0))
        with torch.device("cpu"):
            rows = torch.randint(SAMPLES, (16,)).tolist()
        optimizer.zero_grad()
        losses(layers, x[:, rows], noisy[:, rows]).sum().backward()
        optimizer.step()
        scheduler.step()
    with torch.no_grad():
        return losses(layers, x[:, SAMPLES:], y[:, SAMPLES:])


half = TASKS // 2
for far in False, True:
    print("far from" if far else "near", "the old task: the loss at", *RATES)
    others = {}
    for name in FACTORS:
        found = {lr: fine_tune(name, lr, far) for lr in RATES}
        means = {lr: found[lr][:half].mean().item() for lr in RATES}
        rate = min(RATES, key=means.get)
        tried = others[name] = found[rate][half:]
        lower = (tried < others["one rate"]).sum().item()
        print(
            f"  {name:12}",
            *(f"{mean:.2f}" for mean in means.values()),
            f" at {rate}: {tried.mean():.2f}",
            f"({tried.min():.2f} to {tried.max():.2f}), lower {lower}",
        )
