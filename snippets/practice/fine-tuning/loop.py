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


torch.manual_seed(0)
criterion = nn.MSELoss()
with torch.device("cpu"):  # the same numbers on every device
    old_net, model = Net(outputs=16), Net(outputs=1)
    x, mix, remix = torch.randn(5000, 6), torch.randn(6, 12), torch.randn(12, 12)
    features = torch.tanh(torch.tanh(0.6 * x @ mix) @ remix * 0.4)
    old_y, y = 0.4 * features @ torch.randn(12, 16), features @ torch.randn(12, 1)
    noisy = y + 0.5 * torch.randn(5000, 1)
device = torch.get_default_device()
old_net, model = old_net.to(device), model.to(device)
x, old_y, y, noisy = (t.to(device) for t in (x, old_y, y, noisy))

# pretraining: many samples, sixteen targets
optimizer = torch.optim.Adam(old_net.parameters(), lr=0.01)
for _ in range(8):
    for inputs, targets in zip(x.split(64), old_y.split(64), strict=True):
        optimizer.zero_grad()
        criterion(old_net(inputs), targets).backward()
        optimizer.step()
path = Path(tempfile.mkdtemp(), "pretrained.pt")
torch.save(old_net.state_dict(), path)

# fine-tuning: few samples, one other target
saved = torch.load(path, weights_only=True)
wanted = {k: v for k, v in saved.items() if not k.startswith("head.")}
missing, unexpected = model.load_state_dict(wanted, strict=False)
assert set(missing) == {"head.weight", "head.bias"} and not unexpected

layers = [*model.body, model.head]
groups = [
    {"params": layer.parameters(), "lr": LR * DECAY**depth}
    for depth, layer in enumerate(reversed(layers))
]
optimizer = torch.optim.AdamW(groups, weight_decay=0.0)
x, noisy, x_new, y_new = x[:128], noisy[:128], x[1000:2000], y[1000:2000]
scheduler = CosineAnnealingLR(optimizer, T_max=EPOCHS * 8)
model.body.requires_grad_(False)
for epoch in range(EPOCHS):
    model.train()
    if epoch == UNFREEZE:
        model.body.requires_grad_(True)
    if epoch < UNFREEZE:
        model.body.eval()
    order = torch.randperm(128, device="cpu").to(device)
    for rows in order.split(16):
        optimizer.zero_grad()
        criterion(model(x[rows]), noisy[rows]).backward()
        optimizer.step()
        scheduler.step()
    model.eval()
    with torch.no_grad():
        loss = criterion(model(x_new), y_new).item()
    print(epoch, [round(g["lr"], 5) for g in optimizer.param_groups], f"{loss:.3f}")
