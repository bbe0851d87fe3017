"""The race's runs and the others of the grid: a larger eps starts at once, none
of the Adadeltas settles, Adam does.
"""

import torch


def train(optimizer_class, **options):
    w = torch.tensor([-3.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(300):
        optimizer.zero_grad()
        (0.5 * (w[0] ** 2 + 25 * w[1] ** 2)).backward()
        optimizer.step()
    x, y = w.tolist()
    return f"{0.5 * (x**2 + 25 * y**2):.0e}"


print("loss after 300 steps")
for eps in 1e-6, 1e-4:
    for lr in 0.1, 1.0, 3.0, 10.0:
        loss = train(torch.optim.Adadelta, lr=lr, eps=eps)
        print(f"Adadelta eps={eps:.0e} lr={lr}: {loss}")
for lr in 0.01, 0.03, 0.1, 0.3:
    print(f"Adam lr={lr}: {train(torch.optim.Adam, lr=lr)}")
