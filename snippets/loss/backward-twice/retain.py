"""retain_graph=True: every loss walks back over all iterations, through weights
that step() has changed since.
"""

import torch


def nodes(tensor):
    seen, waiting = set(), [tensor.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            waiting += [before for before, _ in node.next_functions]
    return len(seen)


w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
state = torch.tensor(1.0)
try:
    for iteration in range(3):
        optimizer.zero_grad()
        state = state * w
        print(f"iteration {iteration} w {w.item()} nodes {nodes(state)}")
        state.backward(retain_graph=True)
        print("iteration", iteration, "gradient", w.grad.item())
        optimizer.step()
except RuntimeError as error:
    # It goes on with the tensor's type, which depends on the device.
    print(type(error).__name__ + ":", str(error).partition(": [")[0])
