"""Save the model and the optimizer, load both: the resumed run equals the
uninterrupted one bit for bit.
"""

import io

import torch


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(4)).square().sum().backward()
        optimizer.step()


torch.manual_seed(0)
model = torch.nn.Linear(4, 4)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
train(model, optimizer, steps=5)

file = io.BytesIO()  # a path in your program
torch.save(
    {"model": model.state_dict(), "optimizer": optimizer.state_dict()}, file
)
train(model, optimizer, steps=5)  # the uninterrupted run

file.seek(0)
checkpoint = torch.load(file)
resumed_model = torch.nn.Linear(4, 4)
resumed_optimizer = torch.optim.Adam(resumed_model.parameters(), lr=0.1)
resumed_model.load_state_dict(checkpoint["model"])
resumed_optimizer.load_state_dict(checkpoint["optimizer"])
train(resumed_model, resumed_optimizer, steps=5)

for (name, p), resumed in zip(
    model.named_parameters(), resumed_model.parameters(), strict=True
):
    changed = not torch.equal(p, checkpoint["model"][name])
    print(
        f"{name} changed since the checkpoint: {changed}, equal bit for bit: "
        f"{torch.equal(p, resumed)}"
    )
