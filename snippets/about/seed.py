"""torch.random.seeds = 100 seeds nothing, torch.manual_seed(100) does."""

import torch

print("torch.random has seeds:", hasattr(torch.random, "seeds"))
torch.random.seeds = 100
first = torch.rand(4)
torch.random.seeds = 100
same = torch.equal(first, torch.rand(4))
print("torch.random.seeds, the same numbers again:", same)
del torch.random.seeds

torch.manual_seed(100)
first = torch.rand(4)
torch.manual_seed(100)
same = torch.equal(first, torch.rand(4))
print("torch.manual_seed, the same numbers again:", same)
