"""What is not the state dict of an optimizer."""

import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
checkpoint = {"optimizer": optimizer.state_dict()}
for name, state in {
    "the model's": model.state_dict(),
    "the whole checkpoint": checkpoint,
    "nothing": None,
}.items():
    try:
        optimizer.load_state_dict(state)
    except (KeyError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
optimizer.load_state_dict(checkpoint["optimizer"])
print("the optimizer's: no error")
