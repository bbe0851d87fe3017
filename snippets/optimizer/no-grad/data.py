"""An update through p.data is hidden from autograd: the old
graph answers with a wrong gradient.
"""

import torch


def update_data(w):
    w.data -= 1.0


@torch.no_grad()
def update_no_grad(w):
    w -= 1.0


for update in update_data, update_no_grad:
    w = torch.tensor([3.0], requires_grad=True)
    loss = (w**3).sum()  # its gradient at 3 is 27
    update(w)
    try:
        loss.backward()
        print(update.__name__ + ": w", w.item(), "gradient", w.grad.item())
    except RuntimeError as error:
        message = str(error).split(":")[0]
        print(f"{update.__name__}: w {w.item()} RuntimeError: {message}")
