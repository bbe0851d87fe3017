"""A new head on a pretrained body: the head trains alone, then the body trains
too, at smaller rates. The optimizer holds both from the beginning.
"""

import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

EPOCHS, UNFREEZE, LR, DECAY = 15, 5, 0.03, 0.3


class Net(nn.Module):
    def __init__(self, outputs):
        super().__init__()
        first = nn.Sequential(nn.Linear(6, 32), nn.BatchNorm1d(32), nn.Tanh())
        second = nn.Sequential(nn.Linear(32, 32), nn.BatchNorm1d(32), nn.Tanh())
        self.body = nn.Sequential(first, second)
        self.head = nn.Linear(32, outputs)

    def forward(self, x):
        return self.head(self.body(x))


# Data: the targets of both tasks are sums of the same twelve features.
torch.manual_seed(0)
with torch.device("cpu"):  # the same numbers on every device
    pretrained, model, new_head = Net(16), Net(16), nn.Linear(32, 1)
    x = torch.randn(5000, 6)
    mix, again = torch.randn(6, 12), torch.randn(12, 12)
    features = torch.tanh(0.4 * torch.tanh(0.6 * x @ mix) @ again)
    old_y = 0.4 * features @ torch.randn(12, 16)
    y = features @ torch.randn(12, 1)
    noisy = y + 0.5 * torch.randn(5000, 1)
    order = [torch.randperm(128).split(16) for _ in range(EPOCHS)]
device = torch.get_default_device()
x, old_y, y, noisy = (data.to(device) for data in (x, old_y, y, noisy))
for module in pretrained, model, new_head:
    module.to(device)
criterion = nn.MSELoss()

# Pretraining: many samples, sixteen targets.
optimizer = torch.optim.Adam(pretrained.parameters(), lr=0.01)
for _ in range(8):
    for rows in torch.arange(1000, 5000).split(50):
        optimizer.zero_grad()
        criterion(pretrained(x[rows]), old_y[rows]).backward()
        optimizer.step()
path = Path(tempfile.mkdtemp(), "pretrained.pt")
torch.save(pretrained.state_dict(), path)

# Fine-tuning: few samples, another target.
model.load_state_dict(torch.load(path, weights_only=True))
model.head = new_head
layers = [model.head, *reversed(model.body)]  # from the head to the input
groups = [
    {"params": layer.parameters(), "lr": LR * DECAY**depth}
    for depth, layer in enumerate(layers)
]
optimizer = torch.optim.AdamW(groups)
scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS * 8)
held = [p for group in optimizer.param_groups for p in group["params"]]
print(f"held {len(held)} of {len(list(model.parameters()))} parameters")

model.body.requires_grad_(False)
for epoch in range(EPOCHS):
    if epoch == UNFREEZE:
        model.body.requires_grad_(True)
    model.train()
    model.body.eval()  # the body's BatchNorm keeps its statistics
    rates = " ".join(f"{lr:.5f}" for lr in scheduler.get_last_lr())
    for rows in order[epoch]:
        optimizer.zero_grad()
        loss = criterion(model(x[rows]), noisy[rows])
        loss.backward()
        optimizer.step()
        scheduler.step()
    model.eval()
    with torch.no_grad():  # on new inputs, without their noise
        loss = criterion(model(x[128:1000]), y[128:1000]).item()
    part = "head" if epoch < UNFREEZE else "all"
    print(f"epoch {epoch:2} trains {part:4} rates {rates} loss {loss:.2f}")
