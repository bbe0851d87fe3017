"""Resume without the optimizer's state: momentum starts again from nothing."""

import torch


def three_moves(optimizer, w):
    for _ in range(3):
        before = w.item()
        optimizer.step()
        yield w.item() - before


w = torch.zeros(1, requires_grad=True)
w.grad = -torch.ones(1)  # without momentum each update adds 1.0
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
print("first three steps moved w by", *three_moves(optimizer, w))

fresh = torch.optim.SGD([w], lr=1.0, momentum=0.5)
print("a fresh optimizer goes on by", *three_moves(fresh, w))

resumed = torch.optim.SGD([w], lr=1.0, momentum=0.5)
resumed.load_state_dict(optimizer.state_dict())
print("with the state loaded it is ", *three_moves(resumed, w))
