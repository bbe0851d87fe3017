"""torch.random.seeds = 100 seeds nothing, torch.manual_seed(100) does."""

import torch

print("torch.random has seeds:", hasattr(torch.random, "seeds"))
torch.random.seeds = 100
first = torch.rand(4)
torch.random.seeds = 100
print(
    "same numbers again with torch.random.seeds:",
    torch.equal(first, torch.rand(4)),
)
del torch.random.seeds

torch.manual_seed(100)
first = torch.rand(4)
torch.manual_seed(100)
print(
    "same numbers again with torch.manual_seed:",
    torch.equal(first, torch.rand(4)),
)
