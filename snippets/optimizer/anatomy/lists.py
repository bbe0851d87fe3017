"""step() collects new lists for each group: the parameters that have a
gradient, and no others.
"""

import torch


class Shown(torch.optim.Adam):
    def _init_group(self, group, params_with_grad, grads, *rest):
        result = super()._init_group(group, params_with_grad, grads, *rest)
        collected = [names[p] for p in params_with_grad]
        print(f"lr {group['lr']}: group {len(group['params'])}", end=" ")
        print("collected", collected, "grads", [g.item() for g in grads])
        return result


a, b, c = (torch.ones(1, requires_grad=True) for _ in range(3))
names = {a: "a", b: "b", c: "c"}
optimizer = Shown([{"params": [a, b]}, {"params": [c], "lr": 0.5}], lr=0.25)
a.grad, c.grad = torch.ones(1), torch.ones(1)
print("step()")
optimizer.step()

b.grad = torch.ones(1)
optimizer.param_groups[1]["lr"] = 0.125
print("step(), after b got a gradient and one lr was changed")
optimizer.step()
