"""Where the length of the weights has no effect, AdamW's result follows
lr * weight_decay and hardly the rate; that of Adam follows the rate as well.
"""

import torch

SEEDS, SIZE, STEPS = 8, 16, 200
torch.manual_seed(0)
where = torch.get_default_device()
noise = torch.randn(STEPS, SEEDS, SIZE, device="cpu").to(where, torch.float64)
start = torch.randn(SEEDS, SIZE, device="cpu").to(where, torch.float64)


def error(optimizer_class, lr, weight_decay):
    """1 - cosine between w and the best direction, after noisy steps."""
    w = start.clone().requires_grad_()
    optimizer = optimizer_class([w], lr=lr, weight_decay=weight_decay)
    found = []
    for disturbance in noise:
        optimizer.zero_grad()
        direction = w / w.norm(dim=1, keepdim=True)  # its length has no effect
        loss = -(direction[:, 0] + (direction * disturbance).sum(1)).sum()
        loss.backward()
        optimizer.step()
        found.append(1 - w.detach()[:, 0] / w.detach().norm(dim=1))
    return torch.stack(found[-50:]).mean().item()


RATES = 0.03, 0.1, 0.3, 1.0
print("AdamW, lr:             ", *(f"{lr:6}" for lr in RATES))
for product in 0.001, 0.01, 0.1, 0.3:
    row = [error(torch.optim.AdamW, lr, product / lr) for lr in RATES]
    print(f"lr * weight_decay {product:<5}", *(f"{e:6.2f}" for e in row))
print("Adam, lr:              ", *(f"{lr:6}" for lr in RATES))
for weight_decay in 0.001, 0.01, 0.1, 1.0:
    row = [error(torch.optim.Adam, lr, weight_decay) for lr in RATES]
    print(f"weight_decay {weight_decay:<10}", *(f"{e:6.2f}" for e in row))
