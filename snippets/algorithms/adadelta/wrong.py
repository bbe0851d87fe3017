"""Adam's lr=0.001 makes Adadelta stand still."""

import torch


def train(optimizer_class, lr):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=lr)
    places = []
    for _ in range(500):
        optimizer.zero_grad()
        loss = 0.5 * ((w - 1) ** 2).sum()
        loss.backward()
        optimizer.step()
        places.append(w.item())
    return " ".join(
        f"step {step}: w {places[step - 1]:.6f}" for step in (1, 100, 500)
    )


print("Adadelta(lr=1.0)  ", train(torch.optim.Adadelta, lr=1.0))
print("Adam(lr=0.001)    ", train(torch.optim.Adam, lr=0.001))
print("Adadelta(lr=0.001)", train(torch.optim.Adadelta, lr=0.001))
