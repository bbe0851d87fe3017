"""Two ways to keep the generator's backward() out of the discriminator: name
the inputs, or freeze the discriminator in the generator's turn.
"""

import torch
from torch import nn

noise = torch.linspace(-1, 1, 8).unsqueeze(1)


def gradients(way):
    torch.manual_seed(0)
    generator, discriminator = nn.Linear(1, 1), nn.Linear(1, 1)
    if way == "frozen":
        discriminator.requires_grad_(False)
    g_loss = -discriminator(generator(noise)).square().mean()
    if way == "inputs=":
        g_loss.backward(inputs=list(generator.parameters()))
    else:
        g_loss.backward()
    discriminator.requires_grad_(True)
    return generator.weight.grad, discriminator.weight.grad


usual, _ = gradients("usual")
for way in "usual", "inputs=", "frozen":
    own, other = gradients(way)
    same = torch.equal(own, usual)
    left = "None" if other is None else "a tensor"
    print(f"{way:8} generator.grad the same: {same}", end=", ")
    print(f"discriminator.grad: {left}")
