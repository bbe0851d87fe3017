"""LBFGS without a scaler: in bfloat16 its closure is the one of float32."""

import torch
from torch import nn

device = torch.get_default_device().type
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = 2 * x + 1

for dtype in torch.bfloat16, torch.float32:
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.LBFGS(model.parameters())

    def closure(model=model, optimizer=optimizer, dtype=dtype):
        optimizer.zero_grad()
        with torch.autocast(device, dtype, enabled=dtype != torch.float32):
            loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        return loss

    for _ in range(2):
        optimizer.step(closure)
    weight, bias = model.weight.item(), model.bias.item()
    print(f"{dtype}: weight {weight:.1f}, bias {bias:.1f}")
