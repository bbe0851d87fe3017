"""A gradient of None: SGD and Adam skip the weight, LBFGS takes it as zero and
moves the weight by what it remembers.
"""

import torch

MAKE = {
    "SGD": lambda params: torch.optim.SGD(params, lr=0.125, momentum=0.5),
    "Adam": lambda params: torch.optim.Adam(params, lr=0.125),
    "LBFGS": lambda params: torch.optim.LBFGS(params, lr=0.125, max_iter=1),
}


def train(optimizer, a, b=None):
    def closure():
        optimizer.zero_grad()
        loss = a**4 if b is None else a**4 + b**2
        loss.backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)


for name, make in MAKE.items():
    a = torch.tensor(2.0, requires_grad=True)
    b = torch.tensor(1.0, requires_grad=True)
    optimizer = make([a, b])
    train(optimizer, a, b)
    before = b.item()
    train(optimizer, a)  # b is not in this loss
    print(f"{name:5}  b.grad {b.grad}  moved b by {b.item() - before:.3f}")
