"""Each optimizer, tried: what it keeps, as a multiple of the parameters; what a
first step at lr=0.01 makes of a small and of a large gradient; what it takes.
"""

import torch


def after_a_step(name, size=100, gradient=1.0, sparse=False):
    """The weights, how far the first of them moved, and the optimizer."""
    w = torch.ones(size, size, dtype=torch.float64, requires_grad=True)
    w.grad = torch.full_like(w, gradient)
    if sparse:
        w.grad = w.grad.to_sparse()
    optimizer = vars(torch.optim)[name]([w], lr=0.01)
    with torch.sparse.check_sparse_tensor_invariants():
        optimizer.step(lambda: w.sum())
    return w, abs(1 - w[0, 0].item()), optimizer


def kept(w, optimizer):
    tensors = [v for v in optimizer.state[w].values() if torch.is_tensor(v)]
    return round(sum(t.numel() for t in tensors) / w.numel(), 2)


def takes_sparse(name):
    try:
        after_a_step(name, sparse=True)
        return "yes"
    except RuntimeError:
        return "no"


print(f"{'':10} {'keeps':>6} {'small':>8} {'large':>8}  sparse")
for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type) or name == "Optimizer":
        continue
    only_sparse = name == "SparseAdam"
    w, _, optimizer = after_a_step(name, sparse=only_sparse)
    small, large = (
        after_a_step(name, 2, gradient, only_sparse)[1]
        for gradient in (0.01, 100.0)
    )
    print(
        f"{name:10} {kept(w, optimizer):6.3g} {small:8.1g} {large:8.1g}  "
        f"{'only' if only_sparse else takes_sparse(name)}"
    )
