"""Muon takes the matrices of the hidden layers, AdamW all the rest: two
optimizers, two schedulers and one loop.
"""

import torch
from torch import nn

WORDS, WIDTH, STEPS = 16, 16, 60
torch.manual_seed(0)
with torch.device("cpu"):  # every device starts from the same weights
    model = nn.Sequential(
        nn.Embedding(WORDS, WIDTH),
        nn.Linear(WIDTH, 4 * WIDTH),
        nn.ReLU(),
        nn.Linear(4 * WIDTH, WIDTH),
        nn.Linear(WIDTH, WORDS),
    )
model.to(torch.get_default_device())
word = torch.arange(WORDS)
following = (5 * word + 3) % WORDS  # the word that the model shall predict

hidden = [model[1].weight, model[3].weight]
rest = [p for p in model.parameters() if not any(p is q for q in hidden)]
muon = torch.optim.Muon(hidden, lr=0.02, adjust_lr_fn="match_rms_adamw")
adamw = torch.optim.AdamW(rest, lr=0.02)
schedulers = [
    torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=STEPS)
    for optimizer in (muon, adamw)
]
for step in range(STEPS):
    muon.zero_grad()
    adamw.zero_grad()
    loss = nn.functional.cross_entropy(model(word), following)
    loss.backward()
    muon.step()
    adamw.step()
    for scheduler in schedulers:
        scheduler.step()
    if step in (0, STEPS - 1):
        print(f"step {step} loss {loss.item():.1f}")
right = (model(word).argmax(1) == following).sum().item()
print("right", right, "of", WORDS)
print("with Muon:", *(tuple(p.shape) for p in hidden))
print("with AdamW:", *(tuple(p.shape) for p in rest))
