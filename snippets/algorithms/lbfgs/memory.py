"""What LBFGS keeps once its history is full: two vectors for each pair,
the direction and the last gradient.
"""

import torch

N = 1000
curvature = torch.linspace(1, 1000, N, dtype=torch.float64)


def state_after(history_size):
    w = torch.ones(N, dtype=torch.float64, requires_grad=True)
    options = {"history_size": history_size, "max_iter": history_size + 10}
    optimizer = torch.optim.LBFGS([w], tolerance_change=0.0, **options)

    def closure():
        optimizer.zero_grad()
        loss = (curvature * w**2 / 2 + w**4).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return optimizer.state[w]


for history_size in 3, 10, 100:
    state = state_after(history_size)
    vectors = [*state["old_dirs"], *state["old_stps"]]
    vectors += [state["d"], state["prev_flat_grad"]]
    measured = sum(x.numel() for x in vectors) / N
    print(f"history_size={history_size}: {measured:.0f}", end=" ")
    print(f"times the parameters, the docstring says {history_size + 1}")
