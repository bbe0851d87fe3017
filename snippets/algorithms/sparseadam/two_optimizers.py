"""SparseAdam for the embedding, AdamW for the rest: two optimizers, two
schedulers and one loop.
"""

import torch
from torch import nn

WORDS, WIDTH, STEPS, BATCH = 64, 16, 160, 16
torch.manual_seed(0)
with torch.device("cpu"):  # every device starts from the same weights
    embedding = nn.Embedding(WORDS, WIDTH, sparse=True)
    head = nn.Linear(WIDTH, WORDS)
model = nn.Sequential(embedding, head).to(torch.get_default_device())

sparse_adam = torch.optim.SparseAdam(embedding.parameters(), lr=0.1)
adamw = torch.optim.AdamW(head.parameters(), lr=0.1)
schedulers = [
    torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=STEPS)
    for optimizer in (sparse_adam, adamw)
]
word = torch.arange(WORDS)
following = (5 * word + 3) % WORDS  # the word that the model shall predict
for step in range(STEPS):
    batch = (torch.arange(BATCH) + BATCH * step) % WORDS
    sparse_adam.zero_grad()
    adamw.zero_grad()
    loss = nn.functional.cross_entropy(model(batch), following[batch])
    loss.backward()
    sparse_adam.step()
    adamw.step()
    for scheduler in schedulers:
        scheduler.step()
    if step == 0:
        moved = embedding.weight.grad.coalesce().indices().unique().numel()
        print("rows in the first gradient:", moved, "of", WORDS)
right = (model(word).argmax(1) == following).sum().item()
print("right", right, "of", WORDS, "loss", f"{loss.item():.1f}")
