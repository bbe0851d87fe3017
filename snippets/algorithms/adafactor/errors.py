"""What Adafactor refuses; the first three are other libraries' spellings."""

import torch


def attempt(**options):
    w = torch.ones(2, 2, requires_grad=True)
    try:
        torch.optim.Adafactor([w], **options)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


def step(gradient):
    w = torch.zeros(2, 2, dtype=gradient.dtype, requires_grad=True)
    w.grad = gradient
    try:
        torch.optim.Adafactor([w]).step()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


attempt(lr=None)
attempt(scale_parameter=False, relative_step=False, lr=0.001)
attempt(clip_threshold=1.0)
attempt(betas=(0.9, 0.999))
attempt(lr=-1.0)
attempt(beta2_decay=0.8)
attempt(d=0.5)
attempt(eps=(-1.0, 0.001))
attempt(weight_decay=-1.0)
step(torch.ones(2, 2).to_sparse())
step(torch.ones(2, 2, dtype=torch.complex64))
