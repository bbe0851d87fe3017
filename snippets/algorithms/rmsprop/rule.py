"""RMSprop divides each gradient by the root of a running average of its
squares: the rule, equal to the class.
"""

import torch


def rmsprop(
    w,
    grad,
    square_avg,
    grad_avg,
    buf,
    lr,
    alpha=0.99,
    eps=1e-8,
    momentum=0.0,
    centered=False,
):
    square_avg += (1 - alpha) * (grad * grad - square_avg)
    grad_avg += (1 - alpha) * (grad - grad_avg)
    avg = (
        square_avg - grad_avg * grad_avg if centered else square_avg
    ).sqrt() + eps
    buf *= momentum
    buf += grad / avg
    w -= lr * buf


for options in {}, {"momentum": 0.5, "centered": True}:
    ours, square_avg, grad_avg, buf = torch.zeros(4, 2, dtype=torch.float64)
    theirs = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    theirs.grad = torch.tensor(
        [-1.0, -100.0], dtype=torch.float64
    )  # the same slopes at every step
    optimizer = torch.optim.RMSprop([theirs], lr=1.0, **options)
    for step in range(1, 5):
        before = theirs.detach().clone()
        optimizer.step()
        rmsprop(ours, theirs.grad, square_avg, grad_avg, buf, lr=1.0, **options)
        one, other = (theirs.detach() - before).tolist()
        print(f"step {step} moved w by {one:.4f} {other:.4f}")
    print(
        options, "the rule and the class agree:", torch.allclose(ours, theirs)
    )
