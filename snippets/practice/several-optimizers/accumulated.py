"""Both players accumulate over the same four batches: the generator's
backward() of each batch is added to the discriminator's gradient.
"""

import torch

real = 4.0
batches = [2.0, 2.0, 2.0, 2.0]


def gradient(g_loss):
    generator = torch.tensor(3.0, requires_grad=True)
    discriminator = torch.tensor(1.0, requires_grad=True)
    for noise in batches:
        fake = generator * noise
        (discriminator * (fake.detach() - real)).backward()
        if g_loss == "inputs=[generator]":
            (-discriminator * fake).backward(inputs=[generator])
        elif g_loss == "in the same loop":
            (-discriminator * fake).backward()
    return discriminator.grad.item()


for g_loss in "none", "in the same loop", "inputs=[generator]":
    print(f"g_loss: {g_loss}, discriminator.grad {gradient(g_loss)}")
