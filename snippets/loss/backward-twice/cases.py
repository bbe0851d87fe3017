"""Three ways to the same message: a later iteration, a second loss, a second
network.
"""

import torch

w = torch.tensor(2.0, requires_grad=True)
v = torch.tensor(3.0, requires_grad=True)


def later_iteration():
    state = w * w
    state.backward()
    state = state * w  # the next round goes on from the old state
    state.backward()


def second_loss():
    shared = w * w
    (shared * 3).backward()
    (shared * 5).backward()


def second_network():
    fake = w * w
    (v * fake).backward()  # meant for v
    (-v * fake).backward()  # meant for w


for case in later_iteration, second_loss, second_network:
    try:
        case()
    except RuntimeError as error:
        said = str(error).partition(" (")[0]
        print(f"{case.__name__:15} {type(error).__name__}: {said}")
