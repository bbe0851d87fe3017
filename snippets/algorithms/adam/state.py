"""Adam keeps two averages as large as each parameter and a count of steps;
amsgrad adds a third.
"""

import torch


def size(tensors):
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


for amsgrad in False, True:
    model = torch.nn.Linear(100, 10)
    optimizer = torch.optim.Adam(model.parameters(), amsgrad=amsgrad)
    model(torch.ones(100)).sum().backward()
    optimizer.step()
    print("amsgrad", amsgrad)
    state = optimizer.state
    for key, value in state[model.weight].items():
        print(f"  weight (10, 100): {key} {tuple(value.shape)}")
    held = size(tensor for kept in state.values() for tensor in kept.values())
    ratio = held / size(model.parameters())
    print(f"  bytes of state: {ratio:.3f} times the parameters")
