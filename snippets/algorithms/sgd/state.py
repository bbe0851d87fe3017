"""SGD keeps no state; with momentum it keeps one buffer as large as each
parameter.
"""

import torch


def size(tensors):
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)


for momentum in 0, 0.9:
    model = torch.nn.Linear(100, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=momentum)
    model(torch.ones(100)).sum().backward()
    optimizer.step()
    print("momentum", momentum)
    state = optimizer.state
    for name, p in model.named_parameters():
        kept = {key: tuple(value.shape) for key, value in state[p].items()}
        print(f"  {name} {tuple(p.shape)}: state {kept}")
    held = size(tensor for kept in state.values() for tensor in kept.values())
    ratio = held / size(model.parameters())
    print(f"  bytes of state: {ratio:.2f} times the parameters")
