"""Twenty models one after the other in one process: keep numbers and a copy of
the best weights, and the memory of each run is free when the next begins.
"""

import copy
import gc
import weakref

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = 2 * x + 0.5


def factor(step):
    return 0.9**step


def run(lr):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    scheduler = LambdaLR(optimizer, factor)
    for _ in range(20):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        scheduler.step()
    alive.add(model)
    return loss.item(), model.state_dict()


alive = weakref.WeakSet()  # it does not keep the models
best = None
run(lr=0.05)  # the first run also loads modules
gc.collect()
gc.disable()  # from here on memory is freed at once, or not at all
for number in range(1, 21):
    loss, weights = run(lr=0.05 * number)
    if best is None or loss < best[0]:
        best = loss, copy.deepcopy(weights)
    if number % 10 == 0:
        print(f"after {number} runs: {len(alive)} models in memory")
gc.enable()
print(f"the best loss {best[0]:.3f}, of its weights {best[1]['weight'].shape}")
