"""The function adam, called without any optimizer, makes the
update that Adam.step() makes.
"""

import torch
from torch.optim.adam import adam

w = torch.ones(1, requires_grad=True)
w.grad = torch.full((1,), 2.0)
optimizer = torch.optim.Adam([w], lr=0.25, betas=(0.5, 0.75), eps=0.0)
optimizer.step()
state = {key: value.item() for key, value in optimizer.state[w].items()}
print("Adam.step():", w.item(), state)

p, grad = torch.ones(1), torch.full((1,), 2.0)
step, exp_avg, exp_avg_sq = torch.zeros(()), torch.zeros(1), torch.zeros(1)
adam(
    [p], [grad], [exp_avg], [exp_avg_sq], [], [step],
    amsgrad=False, beta1=0.5, beta2=0.75, lr=0.25, weight_decay=0.0, eps=0.0,
    maximize=False,
)  # fmt: skip
print(
    "adam():     ",
    p.item(),
    {
        "step": step.item(),
        "exp_avg": exp_avg.item(),
        "exp_avg_sq": exp_avg_sq.item(),
    },
)
