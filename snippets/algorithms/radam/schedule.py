"""From the sixth step on RAdam is Adam under a schedule: the same moves on the
same noisy gradients.
"""

import torch
from torch.optim.lr_scheduler import LambdaLR

BETA2 = 0.999
RHO_INF = 2 / (1 - BETA2) - 1


def factor(steps_done):
    t = steps_done + 1
    rho_t = RHO_INF - 2 * t * BETA2**t / (1 - BETA2**t)
    if rho_t <= 5:
        return 1.0
    above = (rho_t - 4) * (rho_t - 2) * RHO_INF
    return (above / ((RHO_INF - 4) * (RHO_INF - 2) * rho_t)) ** 0.5


torch.manual_seed(0)
gradients = torch.randn(1000, 3, device="cpu", dtype=torch.float64)
gradients = gradients.to(torch.get_default_device())
paths = []
for optimizer_class in torch.optim.RAdam, torch.optim.Adam:
    w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=1.0)
    scheduler = LambdaLR(
        optimizer,
        factor if optimizer_class is torch.optim.Adam else lambda _: 1,
    )
    path = [w.detach().clone()]
    for gradient in gradients:
        w.grad = gradient.clone()
        optimizer.step()
        scheduler.step()
        path.append(w.detach().clone())
    paths.append(torch.stack(path).diff(dim=0))
apart = (paths[0] - paths[1]).abs()
print(f"steps 1 to 5: largest difference {apart[:5].max():.1f}")
print(f"steps 6 to 1000: largest difference {apart[5:].max():.0e}")
