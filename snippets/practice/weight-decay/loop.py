"""Weight decay by kind of module: matrices decay; biases, norms and embeddings
do not; and a tensor of another kind has to be named.
"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

DECAYED = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.MultiheadAttention, nn.RNNBase)
SPARED = (nn.Embedding, nn.LayerNorm, nn.RMSNorm)


def decay_groups(model, weight_decay, spared=()):
    decays = {}  # one entry for each parameter, for a tied one too
    for path, module in model.named_modules():
        for name, p in module.named_parameters(path, recurse=False):
            if p.ndim < 2 or isinstance(module, SPARED) or name in spared:
                decays[p] = False
            elif isinstance(module, DECAYED):
                decays.setdefault(p, True)
            else:
                raise ValueError(f"say whether {name} decays")
    decayed = [p for p in decays if decays[p]]
    others = [p for p in decays if not decays[p]]
    return [
        {"params": decayed, "weight_decay": weight_decay},
        {"params": others, "weight_decay": 0.0},
    ]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.token = nn.Embedding(5, 16)
        self.position = nn.Parameter(torch.randn(4, 16))
        self.mix = nn.MultiheadAttention(16, 2, batch_first=True)
        self.norm1 = nn.LayerNorm(16)
        self.head = nn.Linear(16, 5)
        self.head.weight = self.token.weight  # tied

    def forward(self, tokens):
        x = self.token(tokens) + self.position
        x = self.norm1(self.mix(x, x, x)[0])
        return self.head(x[:, -1])


tokens = torch.cartesian_prod(*[torch.arange(5)] * 4)  # each row once
torch.manual_seed(0)
with torch.device("cpu"):  # the same initial values on every device
    model = Net()
    order = torch.randperm(len(tokens))
model.to(tokens.device)
batches = tokens[order.to(tokens.device)].split(125)

try:
    decay_groups(model, 0.1)
except ValueError as error:
    print("ValueError:", error)
groups = decay_groups(model, 0.1, spared={"position"})
optimizer = torch.optim.AdamW(groups, lr=0.01)
scheduler = CosineAnnealingLR(optimizer, T_max=10 * len(batches))
names = {p: name for name, p in model.named_parameters()}
for group in optimizer.param_groups:
    for p in group["params"]:
        print(f"{names[p]:20} weight_decay {group['weight_decay']}")

for epoch in range(10):
    for batch in batches:  # the model names the first token of each row
        loss = nn.functional.cross_entropy(model(batch), batch[:, 0])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
    if epoch % 5 == 4:
        print(f"epoch {epoch} loss {loss.item():.2f}")
        for group in optimizer.param_groups:
            print(f"  lr {group['lr']:.4f} decay {group['weight_decay']}")
