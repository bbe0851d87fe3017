"""RMSprop keeps one average as large as each parameter; momentum and centered
add one each.
"""

import torch


def size(tensors):
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


for options in {}, {"momentum": 0.9}, {"momentum": 0.9, "centered": True}:
    model = torch.nn.Linear(100, 10)
    optimizer = torch.optim.RMSprop(model.parameters(), **options)
    model(torch.ones(100)).sum().backward()
    optimizer.step()
    state = optimizer.state
    given = " ".join(f"{name}={value}" for name, value in options.items())
    print(given or "defaults", "keys", *state[model.weight])
    held = size(tensor for kept in state.values() for tensor in kept.values())
    ratio = held / size(model.parameters())
    print(f"  bytes of state: {ratio:.3f} times the parameters")
