"""The more the gradients disagree, the shorter Adam's steps: lr is the length
of a step on a steady gradient.
"""

import torch

torch.manual_seed(0)
# Five columns are five seeds.
noise = torch.randn(2000, 5, device="cpu").to(torch.get_default_device())
for signal in 0.0, 0.1, 1.0, 10.0:
    w = torch.zeros(5, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=1.0)
    moves = []
    for row in noise:
        before = w.detach().clone()
        w.grad = signal + row
        optimizer.step()
        moves.append((w.detach() - before).abs())
    mean = torch.stack(moves[1000:]).mean(dim=0)
    print(
        f"gradient {signal} plus noise of size 1: w moves by {mean.min():.2f} "
        f"to {mean.max():.2f} of lr"
    )
