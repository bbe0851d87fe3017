"""Mean losses divided by the number of batches weigh each batch alike, and so a
sample of a small batch more; sums divided by the samples do not.
"""

import torch

samples = torch.tensor([1.0, 1.0, 1.0, 5.0])
w = torch.zeros(1, requires_grad=True)


def gradient(*losses):
    w.grad = None
    for loss in losses:
        loss.backward()
    return w.grad.item()


print("one batch of four, mean:      ", gradient((w * samples).mean()))
for sizes in (2, 2), (3, 1):
    batches = samples.split(sizes)
    means = gradient(*((w * batch).mean() / len(batches) for batch in batches))
    sums = gradient(*((w * batch).sum() / len(samples) for batch in batches))
    print(f"batches of {sizes}: each mean / 2:", means)
    print(f"batches of {sizes}: each sum / 4: ", sums)
