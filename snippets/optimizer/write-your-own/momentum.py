"""An optimizer of your own, equal to torch.optim.SGD with momentum to the last
bit; what it saves, it can load.
"""

# --8<-- [start:class]
import tempfile

import torch


class Momentum(torch.optim.Optimizer):
    def __init__(self, params, lr=1e-3, momentum=0.9, *, maximize=False):
        if lr < 0.0:
            raise ValueError(f"Invalid learning rate: {lr}")
        defaults = {"lr": lr, "momentum": momentum, "maximize": maximize}
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                grad = -p.grad if group["maximize"] else p.grad
                state = self.state[p]
                if "momentum_buffer" not in state:
                    state["momentum_buffer"] = grad.clone()
                else:
                    state["momentum_buffer"].mul_(group["momentum"]).add_(grad)
                p.add_(state["momentum_buffer"], alpha=-group["lr"])
        return loss


# --8<-- [end:class]
# --8<-- [start:check]
x = torch.linspace(-1, 1, 16, dtype=torch.float64).unsqueeze(1)


def build(cls, **options):
    torch.manual_seed(0)
    layers = torch.nn.Linear(1, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1)
    groups = [
        {"params": layers[0].parameters()},
        {"params": layers[2].parameters(), "lr": 0.02},
    ]
    model = torch.nn.Sequential(*layers).double()
    return model, cls(groups, lr=0.1, momentum=0.9, **options)


def train(model, optimizer, steps):
    def closure():
        optimizer.zero_grad()
        loss = (model(x) - x.square()).square().mean()
        loss.backward()
        return loss

    return [optimizer.step(closure).item() for _ in range(steps)]


def equal(model, other):
    pairs = zip(model.parameters(), other.parameters(), strict=True)
    return all(torch.equal(p, q) for p, q in pairs)


for maximize, steps in (False, 1000), (True, 5):
    model, optimizer = build(Momentum, maximize=maximize)
    other, sgd = build(torch.optim.SGD, maximize=maximize, foreach=False)
    losses = train(model, optimizer, steps)
    same_losses = losses == train(other, sgd, steps)
    print(f"{maximize=}: loss from {losses[0]:.3f} to {losses[-1]:.3f}")
    print(f"  as SGD: losses {same_losses}, weights {equal(model, other)}")
model, optimizer = build(Momentum)
train(model, optimizer, 50)
with tempfile.TemporaryDirectory() as folder:
    torch.save(
        {"model": model.state_dict(), "optimizer": optimizer.state_dict()},
        f"{folder}/checkpoint.pt",
    )
    saved = torch.load(f"{folder}/checkpoint.pt", weights_only=True)
resumed, resumed_optimizer = build(Momentum)
resumed.load_state_dict(saved["model"])
resumed_optimizer.load_state_dict(saved["optimizer"])
train(model, optimizer, 50)
train(resumed, resumed_optimizer, 50)
print("resumed as uninterrupted:", equal(model, resumed))
# --8<-- [end:check]
