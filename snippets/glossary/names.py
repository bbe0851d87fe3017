"""The names that each class of torch.optim uses: its options, and what it keeps
for a parameter after one step.
"""

import inspect
import textwrap

import torch

EVERYWHERE = {"params", "maximize", "foreach", "differentiable"}
EVERYWHERE |= {"capturable", "fused"}
MORE = {"SGD": {"momentum": 0.5}, "RMSprop": {"momentum": 0.5}}
MORE["RMSprop"]["centered"] = True

for name, optimizer_class in sorted(vars(torch.optim).items()):
    if not inspect.isclass(optimizer_class) or name == "Optimizer":
        continue
    options = dict(MORE.get(name, {}))
    if "amsgrad" in inspect.signature(optimizer_class).parameters:
        options["amsgrad"] = True
    w = torch.ones(2, 2, requires_grad=True)
    optimizer = optimizer_class([w], **options)

    def closure(w=w, sparse=name == "SparseAdam"):
        grad = torch.ones(2, 2)
        w.grad = grad.to_sparse() if sparse else grad
        return w.sum()

    optimizer.step(closure)
    names = [key for key in optimizer.param_groups[0] if key not in EVERYWHERE]
    print(f"{name}:")
    for kind, keys in {"options": names, "state": optimizer.state[w]}.items():
        line = f"  {kind:8} {' '.join(keys)}"
        print(textwrap.fill(line, 76, subsequent_indent=" " * 11))
