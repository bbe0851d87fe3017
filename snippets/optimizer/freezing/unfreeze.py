"""An unfrozen weight goes on with the momentum that it had when it was frozen,
unless you remove its state.
"""

import torch


def train(rounds):
    moves = []
    for _ in range(rounds):
        before = w.item()
        optimizer.zero_grad()
        (-w - other).sum().backward()
        optimizer.step()
        moves.append(w.item() - before)
    return moves


for remove_state in False, True:
    w = torch.zeros(1, requires_grad=True)
    other = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, other], lr=1.0, momentum=0.5)
    print("trained: ", *train(3))
    w.requires_grad_(False)
    w.grad = None
    print("frozen:  ", *train(2))
    w.requires_grad_(True)
    if remove_state:
        optimizer.state.pop(w, None)
    print(f"unfrozen, {remove_state=}:", *train(3))
