"""One step, seen from each parameter: which group holds it, which rate it has,
how long its gradient is, how far it moves compared to its own length.
"""

import torch
from torch import nn


def look(model, optimizer, loss_of):
    names = {p: name for name, p in model.named_parameters()}
    group_of = {
        p: number
        for number, group in enumerate(optimizer.param_groups)
        for p in group["params"]
    }
    before = {p: p.detach().clone() for p in names}
    optimizer.zero_grad()
    loss_of(model).backward()
    optimizer.step()
    print(f"{'':15} group rate  gradient  moved / length")
    for p, name in names.items():
        number = group_of.pop(p, None)
        rate = "" if number is None else optimizer.param_groups[number]["lr"]
        grad = "None" if p.grad is None else f"{p.grad.norm().item():.0e}"
        ratio = ((p - before[p]).norm() / before[p].norm()).item()
        print(f"{name:15} {number!s:5} {rate!s:5} {grad:8}  {ratio:.0e}")
    print("in the optimizer, not in the model:", len(group_of))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        for name in "stem", "detached", "dead", "slow", "replaced", "head":
            self.add_module(name, nn.Linear(4, 4, bias=False))
            nn.init.eye_(self.get_submodule(name).weight)
        nn.init.constant_(self.dead.weight, -1.0)

    def forward(self, x):
        x = self.stem(x)
        x = x + self.detached(x).detach()
        x = x + torch.relu(self.dead(x))
        return self.head(self.replaced(self.slow(x)))


model = Net()
slow = {"params": model.slow.parameters(), "lr": 0.0}
others = [p for name, p in model.named_parameters() if "slow" not in name]
optimizer = torch.optim.SGD([{"params": others}, slow], lr=0.125)
model.replaced = nn.Linear(4, 4, bias=False)  # after the optimizer was built
nn.init.eye_(model.replaced.weight)
look(model, optimizer, lambda model: model(torch.ones(2, 4)).square().mean())
