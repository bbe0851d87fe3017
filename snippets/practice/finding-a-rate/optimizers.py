"""One problem, one grid, five optimizers: the best rate of each, its default.
Medians of eleven seeds, trained side by side for 100 steps.
"""

import torch

RATES, SEEDS, STEPS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0), 11, 100
device = torch.get_default_device()
with torch.device("cpu"):  # the same random numbers on every device
    torch.manual_seed(0)
    points = 2 * torch.rand(512, 2, dtype=torch.float64) - 1
    noise = 0.2 * torch.randn(512, 1, dtype=torch.float64)
x = points.to(device)
clean = torch.sin(3 * x[:, :1]) * torch.cos(2 * x[:, 1:])
y = clean + noise.to(device)


def layer(inputs, outputs):
    """A linear layer for each seed, with first values as nn.Linear has them."""
    with torch.device("cpu"):
        drawn = 2 * torch.rand(SEEDS, inputs + 1, outputs).double() - 1
    return (drawn / inputs**0.5).to(device).requires_grad_()


def train(optimizer_class, **options):
    """The median of the losses that are left. No seed sees another one."""
    torch.manual_seed(0)
    w1, w2 = layer(2, 32), layer(32, 1)
    optimizer = optimizer_class([w1, w2], **options)

    def losses(inputs, targets):
        hidden = torch.relu(inputs @ w1[:, 1:] + w1[:, :1])
        outputs = hidden @ w2[:, 1:] + w2[:, :1]
        return (outputs - targets).square().mean((1, 2))

    for _ in range(STEPS):
        with torch.device("cpu"):
            rows = torch.randint(512, (SEEDS, 32)).to(device)
        optimizer.zero_grad()
        losses(x[rows], y[rows]).sum().backward()
        optimizer.step()
    return losses(x, clean).median().item()


def name(cls, options):
    return " ".join([cls.__name__, *(f"{k}={v}" for k, v in options.items())])


print(f"{'rate':16}", *(f"{lr:<5}" for lr in RATES), " best  default")
for cls, options in [
    (torch.optim.SGD, {}),
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.Adam, {}),
    (torch.optim.RMSprop, {}),
    (torch.optim.Adagrad, {}),
]:
    found = {lr: train(cls, lr=lr, **options) for lr in RATES}
    best = min(found, key=found.get)
    shown = [f"{v:.3f}" if v < 1 else "large" for v in found.values()]
    default = cls([torch.zeros(1)], **options).defaults["lr"]
    print(f"{name(cls, options):16}", *shown, f" {best:<5} {default}")
