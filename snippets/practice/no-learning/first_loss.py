"""Before the first step a classifier should be as bad as guessing. With ten
classes a second softmax keeps the loss above 1.46, however sure the model is.
"""

import math

import torch
from torch.nn.functional import cross_entropy

CLASSES = 10
targets = torch.arange(CLASSES)
unsure = torch.zeros(CLASSES, CLASSES)
sure = 100 * torch.eye(CLASSES)  # the right class, far above the others
print(f"guessing: log({CLASSES}) = {math.log(CLASSES):.3f}")
for name, logits in ("unsure", unsure), ("sure", sure):
    once = cross_entropy(logits, targets).item()
    twice = cross_entropy(logits.softmax(1), targets).item()
    print(f"{name:6} logits: loss {once:.3f}, after a softmax {twice:.3f}")
