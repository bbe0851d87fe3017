"""Six batches an epoch and a step at every fourth: the last two batches of an
epoch end up in the next epoch's first step, or in none.
"""

import torch

GROUP, BATCHES = 4, 6


def train(before_each_epoch, end_of_epoch):
    w = torch.zeros(BATCHES, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for epoch in range(2):
        if before_each_epoch:
            optimizer.zero_grad()
        for i in range(BATCHES):
            (-w[i]).backward()  # batch i has a gradient of -1 in place i
            last = end_of_epoch and i + 1 == BATCHES
            if (i + 1) % GROUP == 0 or last:
                used = (-w.grad).nonzero().flatten().tolist()
                print(f"  epoch {epoch}: a step with batches {used}")
                optimizer.step()
                optimizer.zero_grad()
    print("  how often each batch counted:", [int(n) for n in w.tolist()])


print("zero_grad after step():")
train(before_each_epoch=False, end_of_epoch=False)
print("zero_grad after step() and before each epoch:")
train(before_each_epoch=True, end_of_epoch=False)
print("zero_grad after step(), and a step at the end of each epoch:")
train(before_each_epoch=False, end_of_epoch=True)
