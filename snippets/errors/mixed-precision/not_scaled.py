"""A loss that scale() never saw: the scaler says so in the first round. Later
it divides the gradient all the same, and says nothing.
"""

import torch


def train(*scaled):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler(w.device.type, init_scale=1024.0)
    for scale in scaled:
        optimizer.zero_grad()
        loss = -w.sum()
        if scale:
            loss = scaler.scale(loss)
        loss.backward()
        scaler.step(optimizer)
        scaler.update()
    return w.item()


for rounds in (False, False), (True, False), (True, True):
    says = " ".join("scaled" if scaled else "plain" for scaled in rounds)
    try:
        print(f"{says}: no error, w {train(*rounds):.3f}")
    except AssertionError as error:
        print(f"{says}: AssertionError: {error}")
