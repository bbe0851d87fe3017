"""In float16 the small gradients of this loss are rounded to zero, and training
stops early. GradScaler prevents it; bfloat16 does without.
"""

import torch
from torch import nn

device = torch.get_default_device().type
x = torch.linspace(-1, 1, 4096).unsqueeze(1)
y = 0.001 * (2 * x + 0.5)


def train(dtype, scaling):
    model = nn.Linear(1, 1)  # float32, and it stays so
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scaler = torch.amp.GradScaler(device, enabled=scaling)
    for _ in range(40):
        optimizer.zero_grad()
        with torch.autocast(device, dtype):
            loss = nn.functional.mse_loss(model(x), y)
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
        scaler.step(optimizer)
        scaler.update()
    zero = model.weight.grad.item() == 0
    print(f"{dtype}, GradScaler enabled {scaling}:")
    print(f"  weight {1000 * model.weight.item():.2f} thousandths", end=", ")
    print(f"last gradient zero: {zero}, weight is {model.weight.dtype}")


train(torch.float16, scaling=False)
train(torch.float16, scaling=True)
train(torch.bfloat16, scaling=False)
