"""LBFGS moves a frozen weight whose .grad is None: its memory of past steps
still points there. A new LBFGS does not.
"""

import torch


def train(optimizer, steps):
    def closure():
        optimizer.zero_grad()
        loss = (2 * (body - 2 * head) ** 2 + body**4).sum()
        loss.backward()
        return loss

    for _ in range(steps):
        optimizer.step(closure)


for build_anew in False, True:
    body = torch.tensor([3.0], requires_grad=True)
    head = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([body, head], lr=0.1, max_iter=3)
    train(optimizer, steps=2)
    body.requires_grad_(False)
    body.grad = None
    frozen_at = body.item()
    if build_anew:
        optimizer = torch.optim.LBFGS([body, head], lr=0.1, max_iter=3)
    train(optimizer, steps=2)
    print(
        f"a new LBFGS: {build_anew!s:5} grad {body.grad} "
        f"moved {body.item() != frozen_at}"
    )
