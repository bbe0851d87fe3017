"""betas is a pair, of two floats or of two Tensors."""

import torch

w = torch.ones(1, requires_grad=True)
w.grad = torch.ones(1)
for betas in 0.9, (0.9,), (torch.tensor(0.9), 0.999):
    try:
        torch.optim.Adam([w], betas=betas)
    except (TypeError, IndexError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
tensors = torch.tensor(0.9), torch.tensor(0.999)
try:
    torch.optim.Adam([w], betas=tensors, foreach=True)
except ValueError as error:
    print(f"ValueError: {error}")
torch.optim.Adam([w], betas=(0.9, 0.999)).step()
print("a pair of floats: no error")
