"""Dense gradients, curvatures 1 and 1000, each at the best rate of a grid:
Adagrad's scale for each weight wins by far over SGD's one rate.
"""

import torch

curvature = torch.tensor([1.0, 1000.0], dtype=torch.float64)
for optimizer_class, rates in (
    (torch.optim.SGD, (0.0001, 0.0003, 0.001, 0.0019, 0.003)),
    (torch.optim.Adagrad, (0.3, 1.0, 3.0, 10.0, 30.0)),
):
    for lr in rates:
        w = torch.tensor([3.0, -2.0], dtype=torch.float64, requires_grad=True)
        optimizer = optimizer_class([w], lr=lr)
        for _ in range(100):
            optimizer.zero_grad()
            (curvature * w**2 / 2).sum().backward()
            optimizer.step()
        loss = (curvature * w**2 / 2).sum().item()
        name = f"{optimizer_class.__name__}(lr={lr})"
        print(f"{name}: loss after 100 steps {loss:.1e}")
