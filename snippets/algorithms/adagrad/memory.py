"""Adagrad keeps one sum as large as each parameter and a count of steps."""

import torch


def size(tensors):
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


model = torch.nn.Linear(100, 10)
optimizer = torch.optim.Adagrad(model.parameters())
state = optimizer.state
for name, p in model.named_parameters():
    kept = {key: tuple(value.shape) for key, value in state[p].items()}
    print(f"{name} {tuple(p.shape)}: state {kept}")
held = size(tensor for kept in state.values() for tensor in kept.values())
ratio = held / size(model.parameters())
print(f"bytes of state: {ratio:.3f} times the parameters")
