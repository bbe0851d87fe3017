"""Turn a loss with curvatures 1 to 0.001 into another basis: SGD and Muon
take the same walk, Adam another. Each at its best rate of the grid.
"""

import torch

GRID = 0.1, 0.3, 1.0, 3.0, 10.0
STEPS = 50
curvatures = torch.diag(torch.logspace(0, -3, 8))
turn = torch.ones(1, 1)
while turn.size(0) < 8:  # a Hadamard matrix: it is orthogonal
    turn = torch.kron(torch.tensor([[1.0, 1.0], [1.0, -1.0]]) / 2**0.5, turn)
target = torch.sin(torch.arange(64.0)).view(8, 8)


def final_loss(cls, options, lr, matrix, target):
    w = torch.zeros(8, 8, requires_grad=True)
    optimizer = cls([w], lr=lr, **options)
    schedule = {"start_factor": 1.0, "end_factor": 0.0, "total_iters": STEPS}
    scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, **schedule)
    for _ in range(STEPS + 1):  # the last one has a rate of zero
        optimizer.zero_grad()
        loss = ((w - target) * (matrix @ (w - target))).sum() / 2
        loss.backward()
        optimizer.step()
        scheduler.step()
    return loss.item()


print("grid", *GRID)
for cls, options in (
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.Adam, {}),
    (torch.optim.Muon, {"weight_decay": 0.0}),
):
    for basis, loss in (
        ("along the axes", (curvatures, target)),
        ("turned        ", (turn @ curvatures @ turn.T, turn @ target)),
    ):
        runs = {lr: final_loss(cls, options, lr, *loss) for lr in GRID}
        best = min(runs, key=runs.get)
        print(f"{cls.__name__:<4} {basis} best lr {best:<4}", end=" ")
        print(f"loss {runs[best]:.0e}")
