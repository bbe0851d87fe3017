"""LBFGS with a scaler, its closure passed by position: the line search compares
losses that are not scaled with slopes that are, and stands still.
"""

import torch


def train(scaling, line_search):
    w = torch.tensor([-1.5, 2.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([w], line_search_fn=line_search)
    scaler = torch.amp.GradScaler(w.device.type, enabled=scaling)

    def closure():
        optimizer.zero_grad()
        loss = (1 - w[0]) ** 2 + 10 * (w[1] - w[0] ** 2) ** 2
        scaler.scale(loss).backward()
        return loss

    for _ in range(3):
        closure()
        scaler.step(optimizer, closure)
        scaler.update()
    w = [round(value, 2) for value in w.tolist()]
    print(f"scaler {scaling}, line search {line_search}: w {w}")


print("the best is 1, 1")
for line_search in "strong_wolfe", None:
    for scaling in False, True:
        train(scaling, line_search)
