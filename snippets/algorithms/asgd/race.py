"""The race's runs, and a good rate: ASGD's weights go where SGD's go, and
without noise the average is better at a bad rate alone.
"""

import torch


def loss(w):
    x, y = w
    return 0.5 * (x**2 + 25 * y**2)


for make_optimizer in (
    lambda w: torch.optim.SGD([w], lr=0.08),
    lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0, t0=0),
    lambda w: torch.optim.ASGD([w], lr=0.08, lambd=0.1, t0=0),
    lambda w: torch.optim.ASGD([w], lr=0.07, lambd=0, t0=0),
):
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = make_optimizer(w)
    for _ in range(100):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
    group, state = optimizer.param_groups[0], optimizer.state[w]
    told = f"{type(optimizer).__name__} lr={group['lr']}"
    if "ax" not in state:
        print(f"{told}: loss of w {loss(w):.0e}, no average")
        continue
    told = f"{told} lambd={group['lambd']}: loss of w {loss(w):.0e}"
    print(f"{told}, of the average {loss(state['ax']):.0e}")
