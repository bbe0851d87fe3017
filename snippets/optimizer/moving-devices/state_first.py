"""State that exists is not converted with the model: some classes raise, others
go on with the old dtype. Loading the state into its own optimizer cures both.
"""

import torch


def step():
    optimizer.zero_grad()
    x = torch.ones(1, 2, dtype=model.weight.dtype)
    model(x).sum().backward()
    optimizer.step()


def state_dtypes():
    state = optimizer.state[model.weight]
    return {str(v.dtype) for k, v in state.items() if k != "step"}


for name, steps, options in (
    ("Adam", 0, {}),
    ("Adam", 1, {}),
    ("SGD", 1, {"momentum": 0.5}),
    ("RMSprop", 1, {}),
    ("Adagrad", 0, {}),
):
    model = torch.nn.Linear(2, 1)
    optimizer = getattr(torch.optim, name)(model.parameters(), **options)
    for _ in range(steps):
        step()
    model.double()
    print(f"{name}, steps before the move: {steps}")
    try:
        step()
        print("  step(): state", *state_dtypes())
    except RuntimeError as error:
        print("  step(): RuntimeError:", error)
    optimizer.load_state_dict(optimizer.state_dict())
    step()
    print("  after load_state_dict(): state", *state_dtypes())
