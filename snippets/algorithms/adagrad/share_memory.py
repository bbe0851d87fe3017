"""share_memory() puts the sums where other processes can add to them, beside a
model that they share; the count of steps stays each process's own.
"""

import torch

model = torch.nn.Linear(2, 1, device="cpu")  # a GPU's memory is shared anyway
model.share_memory()
optimizer = torch.optim.Adagrad(model.parameters(), lr=0.1)
state = optimizer.state[model.weight]
for when in "as built", "after share_memory()":
    print(f"{when}: weight shared {model.weight.is_shared()}", end=", ")
    print(", ".join(f"{key} {kept.is_shared()}" for key, kept in state.items()))
    optimizer.share_memory()
