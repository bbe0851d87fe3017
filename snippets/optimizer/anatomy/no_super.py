"""Without super().__init__() the subclass has no groups, no
defaults and no state.
"""

import torch


class SignSGD(torch.optim.Optimizer):
    def __init__(self, params, lr):
        self.params = list(params)
        self.lr = lr

    @torch.no_grad()
    def step(self):
        for p in self.params:
            p.sub_(p.grad.sign(), alpha=self.lr)


w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = SignSGD([w], lr=0.5)
optimizer.step()
print("step works: w", w.item())
for name in "zero_grad", "state_dict":
    try:
        getattr(optimizer, name)()
    except AttributeError as error:
        print(name + ":", error)
try:
    torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
except AttributeError as error:
    print("a scheduler:", error)
