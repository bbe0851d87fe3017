"""Clipped with the discriminator, the generator's step is a hundred times
shorter: the norm counts what g_loss.backward() left in the other network.
"""

import torch


def turn(together):
    generator = torch.tensor(100.0, requires_grad=True)
    discriminator = torch.tensor(1.0, requires_grad=True)
    g_optimizer = torch.optim.SGD([generator], lr=1.0)
    g_loss = -(discriminator * generator)
    g_loss.backward()
    clipped = [generator, discriminator] if together else [generator]
    norm = torch.nn.utils.clip_grad_norm_(clipped, max_norm=1.0)
    g_optimizer.step()
    print(f"norm {norm:.1f}, step {generator.item() - 100:.2f}")


print("generator and discriminator:", end=" ")
turn(together=True)
print("generator alone:", end=" ")
turn(together=False)
