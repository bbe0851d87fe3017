"""What Muon and AdamW keep for each parameter, and its size beside it."""

import torch

for cls in torch.optim.Muon, torch.optim.AdamW:
    w = torch.ones(512, 128, requires_grad=True)
    w.grad = torch.ones_like(w)
    optimizer = cls([w])
    optimizer.step()
    state = optimizer.state[w]
    size = sum(value.nbytes for value in state.values()) / w.nbytes
    print(f"{cls.__name__}: {', '.join(state)}:", end=" ")
    print(f"{size:.2f} times the parameters")
