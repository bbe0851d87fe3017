"""No gradient at all: where the scaler says so, and where nothing does."""

import torch


def train(scale, fused):
    w = torch.ones(1, requires_grad=True)
    other = torch.ones(1, requires_grad=True)  # the loss is of this one
    optimizer = torch.optim.SGD([w], lr=0.25, fused=fused)
    scaler = torch.amp.GradScaler(w.device.type, enabled=scale)
    scaler.scale(other.sum()).backward()
    call = "step()"
    try:
        scaler.step(optimizer)
        call = "update()"
        scaler.update()
        print(f"scaler {scale}, fused {fused}: no error, w {w.item()}")
    except AssertionError as error:
        print(f"scaler {scale}, fused {fused}: {call}: AssertionError: {error}")


train(scale=True, fused=False)
train(scale=True, fused=True)
train(scale=False, fused=False)
