"""The discriminator's step between the generator's forward and backward pass is
an error. Compute the generator's loss after that step, or step both last.
"""

import textwrap

import torch
from torch import nn

torch.manual_seed(0)
data = torch.ones(4, 1)
generator, discriminator = nn.Linear(1, 1), nn.Linear(1, 1)
g_optimizer = torch.optim.SGD(generator.parameters(), lr=0.25)
d_optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.25)


def losses():
    fake = generator(data)
    d_loss = discriminator(fake.detach()).mean() - discriminator(data).mean()
    g_loss = -discriminator(fake).mean()
    return fake, d_loss, g_loss


fake, d_loss, g_loss = losses()
d_loss.backward()
d_optimizer.step()
try:
    g_loss.backward()
except RuntimeError as error:
    # It goes on with the tensor's type, which depends on the device.
    print("g_loss computed before d_optimizer.step(), RuntimeError:")
    print(textwrap.fill(str(error).partition(": [")[0], 78))

g_optimizer.zero_grad()
g_loss = -discriminator(fake).mean()
g_loss.backward()
g_optimizer.step()
print("g_loss computed after d_optimizer.step(): no error")

d_optimizer.zero_grad()
g_optimizer.zero_grad()
fake, d_loss, g_loss = losses()
d_loss.backward()
g_loss.backward(inputs=list(generator.parameters()))
d_optimizer.step()
g_optimizer.step()
print("both steps last: no error")
